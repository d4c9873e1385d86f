/** The properties of an annotation, in the order in which they are written. */
export interface AnnotationProperties {
  readonly title: string;
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  readonly col: number;
  readonly endColumn: number;
}

/**
 * A workflow command, which a step prints to make an annotation:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions.
 */
export function commandOf(kind: string, properties: AnnotationProperties, message: string): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${kind} ${written.join(',')}::${escapeData(message)}`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
