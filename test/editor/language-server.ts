import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';

/** Where something stands, as the protocol counts: both from 0. */
export interface Point {
  readonly line: number;
  readonly character: number;
}

export interface Problem {
  readonly message: string;
  readonly range: { readonly start: Point; readonly end: Point };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** The YAML language server, spoken to as an editor does: over its protocol, by standard input and output. */
export class LanguageServer {
  private readonly server: ChildProcessByStdio<Writable, Readable, null>;
  private readonly waiting = new Map<number | string, (message: Message) => void>();
  private received = Buffer.alloc(0);
  private count = 0;

  constructor() {
    const manifest = createRequire(import.meta.url).resolve('yaml-language-server/package.json');
    const program = join(dirname(manifest), 'bin', 'yaml-language-server');
    this.server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.server.stdout.on('data', (chunk: Buffer) => this.read(chunk));
  }

  async start(folder: string): Promise<void> {
    const rootUri = pathToFileURL(folder).href;
    const capabilities = { textDocument: { completion: { completionItem: { snippetSupport: true } }, hover: {} } };
    await this.ask('initialize', { processId: process.pid, rootUri, capabilities, workspaceFolders: null });
    this.tell('initialized', {});
  }

  /** Opens a file and gives what the server finds wrong in it. */
  async open(file: string, text: string): Promise<readonly Problem[]> {
    const uri = pathToFileURL(file).href;
    const heard = new Promise<Message>((resolve) => this.waiting.set(uri, resolve));
    this.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    return ((await heard).params as { readonly diagnostics: readonly Problem[] }).diagnostics;
  }

  /** What the server would put in at a place. */
  async complete(file: string, position: Point): Promise<readonly string[]> {
    const textDocument = { uri: pathToFileURL(file).href };
    const { result } = await this.ask('textDocument/completion', { textDocument, position });
    const items = Array.isArray(result) ? result : ((result as { items?: unknown[] } | null)?.items ?? []);
    return (items as { readonly label: string }[]).map(({ label }) => label);
  }

  /** What the server says of a place. */
  async hover(file: string, position: Point): Promise<string> {
    const textDocument = { uri: pathToFileURL(file).href };
    const { result } = await this.ask('textDocument/hover', { textDocument, position });
    return JSON.stringify((result as { contents?: unknown } | null)?.contents ?? '');
  }

  stop(): void {
    this.server.kill();
  }

  private ask(method: string, params: unknown): Promise<Message> {
    this.count += 1;
    const id = this.count;
    const answered = new Promise<Message>((resolve) => this.waiting.set(id, resolve));
    this.send({ id, method, params });
    return answered;
  }

  private tell(method: string, params: unknown): void {
    this.send({ method, params });
  }

  private send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  private read(chunk: Buffer): void {
    this.received = Buffer.concat([this.received, chunk]);
    for (;;) {
      const end = this.received.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.received.toString('utf8', 0, end))?.[1]);
      if (this.received.length < end + 4 + length) return;
      this.hear(JSON.parse(this.received.toString('utf8', end + 4, end + 4 + length)));
      this.received = this.received.subarray(end + 4 + length);
    }
  }

  private hear(message: Message): void {
    if (message.method !== undefined && message.id !== undefined) {
      // The server asks for settings of the editor, of which there are none.
      const items = (message.params as { items?: readonly unknown[] } | undefined)?.items;
      this.send({ id: message.id, result: items ? items.map(() => null) : null });
      return;
    }
    const key =
      message.method === 'textDocument/publishDiagnostics' ? (message.params as { uri: string }).uri : message.id;
    if (key === undefined) return;
    this.waiting.get(key)?.(message);
    this.waiting.delete(key);
  }
}
