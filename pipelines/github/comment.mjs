/**
 * Keeps one comment on a pull request up to date: writes it on the first run, changes it on later ones.
 *
 * NAME tells the comments of several runs apart; NUMBER is the pull request's; REPORT the file to show; TOKEN the workflow's.
 * A token that may only read (a pull request from a fork) is told in the log and is no failure.
 */
import { readFileSync } from 'node:fs';

const { GITHUB_API_URL, GITHUB_REPOSITORY, NAME = '', NUMBER = '', REPORT = '', TOKEN } = process.env;

/** Invisible, and not to be closed early by what it holds. */
const mark = `<!-- sparsam ${encodeURIComponent(NAME)} -->`;
/** Whom the workflow's token writes as. Others may write the mark too, and could change their comment later. */
const author = 'github-actions[bot]';

const repository = `${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}`;
const comments = `${repository}/issues/${encodeURIComponent(NUMBER)}/comments`;

/**
 * @param {string} url
 * @param {{ method?: string, body?: string }} [request]
 */
async function call(url, request = {}) {
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${TOKEN}`,
    'content-type': 'application/json',
  };
  const response = await fetch(url, { ...request, headers });
  if (!response.ok) throw new Error(`${request.method ?? 'GET'} was answered with ${response.status}`);
  return response.json();
}

async function findOwn() {
  for (let page = 1; ; page += 1) {
    const found = await call(`${comments}?per_page=100&page=${page}`);
    const own = found.find(({ user, body }) => user?.login === author && body?.startsWith(mark));
    if (own || found.length < 100) return own;
  }
}

try {
  const body = JSON.stringify({ body: `${mark}\n${readFileSync(REPORT, 'utf8')}` });
  const own = await findOwn();
  if (own) await call(`${repository}/issues/comments/${own.id}`, { method: 'PATCH', body });
  else await call(comments, { method: 'POST', body });
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  process.stdout.write(
    `::warning title=sparsam::No comment could be written (${why.replace(/\s+/g, ' ')}). It needs the permission "pull-requests: write", which pull requests from forks do not have.\n`,
  );
}
