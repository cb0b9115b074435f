import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Workflow {
  readonly name?: string;
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly jobs?: Readonly<
    Record<
      string,
      {
        readonly permissions?: unknown;
        readonly 'timeout-minutes'?: unknown;
        readonly steps?: readonly Step[];
      }
    >
  >;
}

/** What a step may run: a script of the repository, or git to fetch what the script reads. Anything else belongs into a script that is tested. */
const allowed =
  /^(?:npx --yes pnpm@[\d.]+ [a-z][\w:-]*|node packages\/[\w./-]+\.ts|git fetch)(?: |$)/u;

/** What our own rules say of a workflow, beyond whether GitHub can read it. */
export function* workflowProblems(text: string): Generator<string> {
  const workflow = parse(text) as Workflow;
  if (workflow.name === undefined) yield 'has no name';
  if (workflow.permissions === undefined) yield 'says no permissions for all its jobs';
  if (JSON.stringify(workflow.permissions ?? '').includes('write-all'))
    yield 'asks for every permission';
  for (const [id, job] of Object.entries(workflow.jobs ?? {})) {
    if (job['timeout-minutes'] === undefined) yield `${id} has no timeout`;
    for (const { uses, run } of job.steps ?? []) {
      if (uses !== undefined && !/@[0-9a-f]{40}$/u.test(uses))
        yield `${id} uses ${uses}, which is not pinned to a commit`;
      if (run === undefined) continue;
      if (run.includes('${{'))
        yield `${id} puts an expression into a command line; hand it over in env`;
      if (run.trim().includes('\n') || !allowed.test(run))
        yield `${id} runs ${JSON.stringify(run)}; move it into a script`;
    }
  }
  // a secret or a token that can write beside code of a stranger would be theirs
  const text_ = JSON.stringify(workflow);
  if (text_.includes('pull_request_target') && /"ref":"[^"]*head/u.test(text_))
    yield 'checks out a pull request with the rights of the repository';
}

/** A pinned action says which version the commit is. */
export const unnamedPins = (text: string): readonly string[] =>
  text.split('\n').filter((line) => /uses: \S+@[0-9a-f]{40}/u.test(line) && !/# v\d/u.test(line));
