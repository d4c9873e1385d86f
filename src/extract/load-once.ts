/**
 * Loads a module when it is asked for the first time and keeps it: to ask Node again for each file would cost more than
 * reading a small form.
 */
export function loadOnce<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let loading: Promise<Module> | undefined;
  return () => {
    loading ??= load();
    return loading;
  };
}
