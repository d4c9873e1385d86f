import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AuditOptions } from '../../src/audit.ts';
import { type Output, services } from '../../src/cli/host.ts';
import { main } from '../../src/cli/main.ts';
import type { Report } from '../../src/model/index.ts';
import { reportOf } from './specimen.ts';

type Env = Readonly<Record<string, string>>;

/** What surrounds a rehearsed run; nothing is there but what is said. */
export interface Scene {
  readonly files?: Readonly<Record<string, string>>;
  /** The current folder, below that of the files. */
  readonly from?: string;
  readonly env?: Env | ((folder: string) => Env);
  readonly stdin?: string | Uint8Array;
  readonly stdoutIsTerminal?: boolean;
  readonly stderrIsTerminal?: boolean;
  readonly columns?: number;
  /** What the audit answers; without it, that there was one source without forms. */
  readonly audit?: (options: AuditOptions) => Report | Promise<Report>;
}

export interface Performance {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What the audit was asked; undefined where it was not. */
  readonly asked: AuditOptions | undefined;
  /** The folder of the files. */
  readonly folder: string;
}

let shipped: ReturnType<typeof services.loadRulebook> | undefined;

/** The shipped packs, read once. */
function loadRulebook(options: { readonly packs: readonly string[] }): ReturnType<typeof services.loadRulebook> {
  if (options.packs.length > 0) return services.loadRulebook(options);
  shipped ??= services.loadRulebook(options);
  return shipped;
}

/** Runs the command line in this process, in a folder of its own, with an audit that answers as told. */
export async function rehearse(argv: readonly string[], scene: Scene = {}): Promise<Performance> {
  const folder = mkdtempSync(join(tmpdir(), 'run-'));
  for (const [path, content] of Object.entries(scene.files ?? {})) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const cwd = join(folder, scene.from ?? '');
  mkdirSync(cwd, { recursive: true });
  const written = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr', isTTY: boolean | undefined): Output => ({
    write: (text) => {
      written[name] += text;
    },
    isTTY: isTTY ?? false,
    columns: scene.columns ?? 80,
  });
  let asked: AuditOptions | undefined;
  const code = await main(argv, {
    ...services,
    loadRulebook,
    cwd,
    env: typeof scene.env === 'function' ? scene.env(folder) : (scene.env ?? {}),
    stdin: chunksOf(scene.stdin ?? ''),
    stdout: output('stdout', scene.stdoutIsTerminal),
    stderr: output('stderr', scene.stderrIsTerminal),
    audit: async (options) => {
      asked = options;
      return scene.audit ? scene.audit(options) : reportOf();
    },
  });
  return { code, ...written, asked, folder };
}

/** Byte by byte, so that characters are cut in two. */
async function* chunksOf(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  for (const byte of Buffer.from(text)) yield Uint8Array.of(byte);
}
