import { visible } from './visible.ts';

/**
 * Makes a text that was scanned fit for a line of a build's log: one line, and no command to the service that reads the
 * log. GitHub obeys `##[…]` anywhere in a line and `::name …::` at its start, to which a line that is wrapped may bring
 * any word; Azure Pipelines obeys `##vso[…]`, TeamCity `##teamcity[…]`. A space parts them.
 */
export const logLine = (text: string): string =>
  visible(text)
    .replace(/#(?=#[a-z]*\[)/gi, '# ')
    .replace(/:(?=:[a-z](?:[^:]|:(?!:))*::)/gi, ': ');

/** A path at the start of such a line, where `::` would be a command of GitHub's and a blank would be lost. */
export const logPath = (path: string): string => (/^[:\s]/u.test(path) ? `./${logLine(path)}` : logLine(path));
