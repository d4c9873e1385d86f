import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { readYaml } from '../../../src/rulebook/index.ts';
import { environment, openFolder, root } from '../project.ts';

/** As far as our action has it: https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax. */
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

/** What surrounds a run. */
export interface Event {
  readonly inputs: Readonly<Record<string, string>>;
  /** The checked-out project. */
  readonly workspace: string;
  readonly pullRequest?: number;
  readonly apiUrl?: string;
}

/** What came of a run. */
export interface Run {
  readonly code: number;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** What was handed to other actions, by their name. */
  readonly used: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const metadata = await readYaml(readFileSync(join(root, 'action.yml'), 'utf8'), 'action.yml');

export const action = metadata.value as Action;

/** The runner's folder for what comes and goes; the uses of one job share it. */
const temp = openFolder('runner');

/** Runs the action's steps one after the other, as a runner does: https://github.com/actions/runner. */
export async function runAction({
  inputs,
  workspace,
  pullRequest,
  apiUrl = 'http://127.0.0.1:9',
}: Event): Promise<Run> {
  const commands = openFolder('commands');
  const files = { GITHUB_OUTPUT: join(commands, 'output'), GITHUB_STEP_SUMMARY: join(commands, 'summary') };
  const known = new Map<string, string>([
    ...Object.entries(action.inputs).map(([name, { default: value }]) => [`inputs.${name}`, value] as const),
    ...Object.entries(inputs).map(([name, value]) => [`inputs.${name}`, value] as const),
    ['github.token', 'the-token'],
    ['github.event.pull_request', pullRequest === undefined ? '' : 'an object'],
    ['github.event.pull_request.number', String(pullRequest ?? '')],
  ]);
  const used: Record<string, Readonly<Record<string, string>>> = {};
  let log = '';
  let code = 0;
  for (const step of action.runs.steps) {
    if (step.if !== undefined && !holds(step.if, known)) continue;
    if (step.uses !== undefined) used[step.uses] = filledAll(step.with ?? {}, known);
    if (step.run === undefined) continue;
    for (const file of Object.values(files)) writeFileSync(file, '', { flag: 'a' });
    const env = {
      ...environment,
      ...files,
      npm_config_prefer_offline: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION_PATH: root,
      GITHUB_API_URL: apiUrl,
      GITHUB_REPOSITORY: 'ada/shop',
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temp,
      ...filledAll(step.env ?? {}, known),
    };
    // what `shell: bash` stands for
    const shell = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run];
    const child = spawn('bash', shell, { cwd: workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), ended(child)]);
    log += out + err;
    for (const [name, value] of outputsIn(readFileSync(files.GITHUB_OUTPUT, 'utf8'))) {
      known.set(`steps.${step.id}.outputs.${name}`, value);
    }
    writeFileSync(files.GITHUB_OUTPUT, '');
    code = child.exitCode ?? 1;
    if (code !== 0) break;
  }
  const values = Object.fromEntries(Object.entries(action.outputs).map(([name, { value }]) => [name, value]));
  const summary = readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8');
  return { code, log, summary, outputs: filledAll(values, known), used };
}

type Known = ReadonlyMap<string, string>;

/** What the expressions in a text stand for; an unset context is empty, as at GitHub. */
function filled(content: string, known: Known): string {
  return content.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => known.get(name) ?? '');
}

function filledAll(values: Readonly<Record<string, string>>, known: Known): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, filled(value, known)]));
}

/** Of conditions only what our action has: names and comparisons with a literal, all of which must hold. */
function holds(condition: string, known: Known): boolean {
  return condition.split(' && ').every((part) => {
    const [, name = '', literal] = /^([\w.-]+)(?: == '(\w+)')?$/.exec(part) ?? [];
    if (name === '') throw new Error(`this runner does not know the condition ${part}`);
    const value = known.get(name) ?? '';
    return literal === undefined ? value !== '' : value === literal;
  });
}

const outputsIn = (content: string): readonly (readonly [string, string])[] =>
  content
    .split('\n')
    .filter((line) => line.includes('='))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]);

const ended = (child: ReturnType<typeof spawn>): Promise<void> =>
  new Promise((resolve, reject) => child.on('error', reject).on('exit', () => resolve()));
