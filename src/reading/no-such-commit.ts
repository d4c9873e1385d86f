/** It cannot be told what changed since a commit. The command line says it in the user's language. */
export class NoSuchCommit extends Error {
  override readonly name = 'NoSuchCommit';
  readonly since: string;
  /** `no-git`: there is no work tree; `unknown`: nothing is called so; `unrelated`: it has no ancestor in common with this one. */
  readonly reason: 'no-git' | 'unknown' | 'unrelated';

  constructor(since: string, reason: NoSuchCommit['reason']) {
    super(`it cannot be told what changed since '${since}': ${reason}`);
    this.since = since;
    this.reason = reason;
  }
}
