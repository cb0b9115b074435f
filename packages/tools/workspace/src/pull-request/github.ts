/** What the scripts of a pull request need of GitHub, so that tests can stand in for it. */
export interface Github {
  comments(): Promise<
    readonly { readonly id: number; readonly body: string; readonly bot: boolean }[]
  >;
  addComment(body: string): Promise<void>;
  changeComment(id: number, body: string): Promise<void>;
  labels(): Promise<readonly string[]>;
  addLabels(names: readonly string[]): Promise<void>;
  removeLabel(name: string): Promise<void>;
  reviews(): Promise<readonly Review[]>;
}

/** One review of a pull request. */
export interface Review {
  readonly by: string;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  /** The commit that was looked at. */
  readonly commit: string;
}

interface Where {
  readonly repository: string;
  readonly pull: number;
  readonly token: string;
}

const perPage = 100;

/** GitHub's own interface, with the token of the workflow. */
function github({ repository, pull, token }: Where): Github {
  const api = `https://api.github.com/repos/${repository}`;
  const call = async (path: string, method = 'GET', body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${api}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`GitHub answers ${answer.status} to ${method} ${path}`);
    return answer.status === 204 ? undefined : answer.json();
  };
  const all = async <T>(path: string): Promise<readonly T[]> => {
    const found: T[] = [];
    for (let page = 1; ; page++) {
      // oxlint-disable-next-line no-await-in-loop -- whether there is a next page stands in this one
      const part = (await call(`${path}?per_page=${perPage}&page=${page}`)) as readonly T[];
      found.push(...part);
      if (part.length < perPage) return found;
    }
  };
  const issue = `/issues/${pull}`;
  return {
    async comments() {
      const list = await all<{ id: number; body: string; user: { type: string } | null }>(
        `${issue}/comments`,
      );
      return list.map(({ id, body, user }) => ({ id, body, bot: user?.type === 'Bot' }));
    },
    async addComment(body) {
      await call(`${issue}/comments`, 'POST', { body });
    },
    async changeComment(id, body) {
      await call(`/issues/comments/${id}`, 'PATCH', { body });
    },
    async labels() {
      return (await all<{ name: string }>(`${issue}/labels`)).map(({ name }) => name);
    },
    async addLabels(labels) {
      await call(`${issue}/labels`, 'POST', { labels });
    },
    async removeLabel(name) {
      await call(`${issue}/labels/${encodeURIComponent(name)}`, 'DELETE');
    },
    async reviews() {
      const list = await all<{
        user: { login: string } | null;
        state: Review['state'];
        commit_id: string;
      }>(`/pulls/${pull}/reviews`);
      return list.map(({ user, state, commit_id: commit }) => ({
        by: user?.login ?? '',
        state,
        commit,
      }));
    },
  };
}

/** GitHub by the environment of a workflow; says what is missing. */
export function githubOfWorkflow(): Github {
  const { GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token, PULL_REQUEST: pull } = process.env;
  if (repository === undefined || token === undefined || !/^\d+$/u.test(pull ?? ''))
    throw new Error(
      'Set GITHUB_REPOSITORY, GITHUB_TOKEN and PULL_REQUEST, or call without --post to see what would be written.',
    );
  return github({ repository, token, pull: Number(pull) });
}
