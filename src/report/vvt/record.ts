import type { Report } from '../../model/index.ts';
import type { Table } from '../field-register/index.ts';
import { visible } from '../visible.ts';
import { activitiesOf } from './activity.ts';
import type { ActorKey, VvtText } from './text/text.ts';

const actorKeys: readonly ActorKey[] = ['controller', 'jointControllers', 'representative', 'dataProtectionOfficer'];

/** What is known of those who answer for the record; empty where the project does not say. */
function actorsOf({ controller }: Report): Readonly<Record<ActorKey, readonly string[]>> {
  const { name, contact, jointControllers, representative, dataProtectionOfficer } = controller ?? {};
  const told = (...words: readonly (string | undefined)[]): string[] => words.filter((word) => word !== undefined);
  return {
    controller: told(name, contact),
    jointControllers: [...(jointControllers ?? [])],
    representative: told(representative),
    dataProtectionOfficer: told(dataProtectionOfficer),
  };
}

/** Who answers for the record: the sheet before the activities. */
export function actorTable(report: Report, text: VvtText): Table {
  const actors = actorsOf(report);
  return {
    name: text.responsible,
    columns: [text.title, text.draft],
    rows: actorKeys.map((key) => [text.actors[key], cell(actors[key], text)]),
  };
}

/**
 * The activities in the template's columns.
 * @param withActors those who answer for the record in columns of their own, where there is no other sheet for them
 */
export function activityTable(report: Report, text: VvtText, withActors: boolean): Table {
  const actors = actorsOf(report);
  const led = withActors ? actorKeys : [];
  return {
    name: text.activities,
    columns: [...led.map((key) => text.actors[key]), ...text.columns.map(([, label]) => label)],
    rows: activitiesOf(report, text).map((activity) => [
      ...led.map((key) => cell(actors[key], text)),
      ...text.columns.map(([key]) => cell(activity[key], text)),
    ]),
  };
}

/** The same for programs: lists of texts, and what is still open by its key. */
export function recordOf(report: Report, text: VvtText): string {
  const told = <Key extends string>(entries: Readonly<Record<Key, readonly string[]>>) => ({
    ...entries,
    toBeCompleted: (Object.keys(entries) as Key[]).filter(
      (key) => entries[key].length === 0 || entries[key].includes(text.toBeCompleted),
    ),
  });
  const record = {
    title: text.title,
    draft: text.draft,
    tool: { name: report.tool.name, version: report.tool.version },
    actors: told(actorsOf(report)),
    activities: activitiesOf(report, text).map(told),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

const cell = (entries: readonly string[], text: VvtText): string =>
  visible(entries.length > 0 ? entries.join('; ') : text.toBeCompleted);
