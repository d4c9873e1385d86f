import { createServer } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll } from 'vitest';

interface Comment {
  readonly id: number;
  readonly user: { readonly login: string };
  body: string;
}

/** As much of GitHub as keeps the comments of one pull request: https://docs.github.com/rest/issues/comments. */
export interface Comments {
  readonly url: string;
  readonly all: readonly Comment[];
  /** Someone writes a comment. */
  readonly write: (login: string, body: string) => void;
  /** What the token may do: a pull request from a fork brings one that may only read. */
  readonly allow: (writing: boolean) => void;
}

export async function openComments(repository: string, pullRequest: number): Promise<Comments> {
  const all: Comment[] = [];
  let writing = true;
  const write = (login: string, body: string): void => {
    all.push({ id: all.length + 1, user: { login }, body });
  };
  const server = createServer(async (request, response) => {
    const answer = (status: number, content: unknown): unknown =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content));
    const { method, headers } = request;
    const url = new URL(request.url ?? '', 'http://localhost');
    const body = async (): Promise<string> => JSON.parse(await text(request)).body;
    const list = `/repos/${repository}/issues/${pullRequest}/comments`;
    const id = new RegExp(`^/repos/${repository}/issues/comments/(\\d+)$`).exec(url.pathname)?.[1];

    if (headers.authorization !== 'Bearer the-token') return answer(401, { message: 'Bad credentials' });
    if (method === 'GET' && url.pathname === list) {
      const size = Number(url.searchParams.get('per_page'));
      const start = (Number(url.searchParams.get('page')) - 1) * size;
      return answer(200, all.slice(start, start + size));
    }
    if (!writing) return answer(403, { message: 'Resource not accessible by integration' });
    if (method === 'POST' && url.pathname === list) {
      write('github-actions[bot]', await body());
      return answer(201, all.at(-1));
    }
    const comment = all.find((comment) => String(comment.id) === id);
    if (method !== 'PATCH' || !comment) return answer(404, { message: 'Not Found' });
    comment.body = await body();
    return answer(200, comment);
  });
  const url = await listen(server);
  const allow = (allowed: boolean): void => {
    writing = allowed;
  };
  return { url, all, write, allow };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
