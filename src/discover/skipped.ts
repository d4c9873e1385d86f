/** Folders whose content somebody else wrote, or a build did: forms in them are not the project's to change. */
const folders: ReadonlySet<string> = new Set([
  // version control
  '.git',
  '.hg',
  '.svn',
  // dependencies
  'node_modules',
  'bower_components',
  'jspm_packages',
  'vendor',
  '.yarn',
  '.pnpm-store',
  '.venv',
  'venv',
  '__pycache__',
  // build output
  'dist',
  'build',
  'out',
  '.next',
  '.nuxt',
  '.output',
  '.svelte-kit',
  '.astro',
  '.angular',
  '.vercel',
  '.netlify',
  '.parcel-cache',
  '.turbo',
  '.cache',
  'storybook-static',
  // reports
  'coverage',
  'htmlcov',
  'playwright-report',
]);

/** Whether a folder is left out wherever it stands, unless it is named. */
export function isSkippedFolder(name: string): boolean {
  return folders.has(name);
}

/** Minified files, which a build made. */
const minified = /\.min\.[^./]+$/;

/**
 * Whether a path leads into a skipped folder or to a minified file.
 * @param path relative to the folder that was named, so that a skipped folder can be read by naming it
 */
export function isSkipped(path: string): boolean {
  return minified.test(path) || path.split('/').slice(0, -1).some(isSkippedFolder);
}
