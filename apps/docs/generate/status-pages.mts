import { html, sentence, table, type Html } from '@openketamine/web-ui';
import { models } from '@openketamine/pharmacokinetics/models';
import { protocols } from '@openketamine/protocols';
import { rules } from '@openketamine/risk';
import { scales } from '@openketamine/outcomes/scales';
import { isRetired, showStatus, standingsLine, type Standing } from '@openketamine/model/render';
import type { Generator, Page } from './page.mts';

/** A record with how far it is trusted. */
export interface Trusted {
  readonly kind: 'protocol' | 'rule' | 'scale' | 'model';
  readonly id: string;
  readonly title: string;
  readonly standing: Standing;
  readonly aliases: readonly string[];
  /** Where its page stands; undefined where it has none. */
  readonly page: string | undefined;
}

/** Every record that somebody may plan, screen, score or simulate with. */
export function trusted(): readonly Trusted[] {
  return [
    ...protocols.map(({ id, title, status: { state, ...decided }, lastChecked, aliases = [] }) => ({
      kind: 'protocol' as const,
      id,
      title,
      standing: { status: state, decided, lastChecked },
      aliases,
      page: `/protocols/${id}`,
    })),
    ...rules.map(({ id, title, status, decided, lastChecked, aliases = [] }) => ({
      kind: 'rule' as const,
      id,
      title,
      standing: { status, decided, lastChecked },
      aliases,
      page: `/rules/${id}`,
    })),
    ...scales.map(({ id, name, status, decided, lastChecked, aliases = [] }) => ({
      kind: 'scale' as const,
      id,
      title: name,
      standing: { status, decided, lastChecked },
      aliases,
      page: undefined,
    })),
    ...models.map(({ id, title, status, decided, lastChecked, aliases = [] }) => ({
      kind: 'model' as const,
      id,
      title,
      standing: { status, decided, lastChecked },
      aliases,
      page: undefined,
    })),
  ];
}

const linked = (title: string, page: string | undefined): Html =>
  page === undefined ? html`${title}` : html`<a href="${page}">${title}</a>`;

/** Who decided, when, why, and what replaces the record. */
function rowOf(entry: Trusted, all: readonly Trusted[]): readonly Html[] {
  const { decided = {}, status } = entry.standing;
  const next = all.find(({ kind, id }) => kind === entry.kind && id === decided.supersededBy);
  return [
    linked(entry.title, entry.page),
    html`${sentence(entry.kind)}`,
    html`${sentence(showStatus({ state: status }).word)}`,
    html`${[decided.by, decided.on].filter((part) => part !== undefined).join(', ')}`,
    html`${decided.why ?? ''}${next === undefined ? '' : html` Use ${linked(next.title, next.page)}.`}`,
  ];
}

const columns = ['Record', 'Kind', 'Status', 'Who and when', 'Why'];

/** How many records of each kind stand where. */
function board(all: readonly Trusted[]): Html {
  const states = [...new Set(all.map(({ standing }) => standing.status))];
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  return table(
    `${all.length} records`,
    ['Kind', ...states.map((state) => showStatus({ state }).word), 'Sources re-read'],
    kinds.map((kind) => {
      const own = all.filter((entry) => entry.kind === kind);
      const read = own.filter(({ standing }) => standing.lastChecked !== null);
      return [
        html`${sentence(kind)}s`,
        ...states.map(
          (state) => html`${own.filter(({ standing }) => standing.status === state).length}`,
        ),
        html`${read.length} of ${own.length}`,
      ];
    }),
  );
}

function statuses(all: readonly Trusted[]): Page {
  const kinds = ['protocol', 'rule', 'scale', 'model'] as const;
  const counts = kinds.map((kind) => {
    const of = all.filter((entry) => entry.kind === kind);
    return `- ${sentence(kind)}s: ${standingsLine(of.map(({ standing }) => standing))}.`;
  });
  const beyond = all.filter(({ standing: { status } }) => status !== 'draft' && !isRetired(status));
  return {
    path: 'protocols/statuses.md',
    title: 'How far each record is trusted',
    description: 'Status of every protocol, rule, scale and model, with who decided, when and why.',
    label: 'Statuses',
    position: 1,
    slug: '/statuses',
    wide: true,
    body: [
      'Nothing leaves `draft` without the signature of a named reviewer over what the record says, and a change to it after that takes',
      'the status back. What the words mean is in [the life of a record](/guides/the-life-of-a-record).\n',
      board(all).markup,
      ...counts,
      '',
      beyond.length === 0
        ? 'No record has left `draft`: no clinician has reviewed any of them.'
        : table(
            `${beyond.length} records beyond draft`,
            columns,
            beyond.map((entry) => rowOf(entry, all)),
          ).markup,
    ].join('\n'),
  };
}

/** What stays to be recognized, and is not to be followed. */
export function retiredPage(all: readonly Trusted[]): Page {
  const retired = all.filter(({ standing }) => isRetired(standing.status));
  return {
    path: 'protocols/not-endorsed.md',
    title: 'What is not to be followed, and why',
    description:
      'Records that were superseded, discontinued or not endorsed: who decided, when, why.',
    label: 'Not to be followed',
    position: 2,
    slug: '/not-endorsed',
    wide: true,
    body: [
      'A record never vanishes. What should not be followed any more stays, so that old plans can be read, and says who decided so, when',
      'and why, and what replaces it.\n',
      retired.length === 0
        ? 'There is none so far. That nothing was taken back does not mean that the rest was endorsed: see [statuses](/protocols/statuses).'
        : table(
            `${retired.length} records`,
            columns,
            retired.map((entry) => rowOf(entry, all)),
          ).markup,
    ].join('\n'),
  };
}

/** A page at each earlier id of a record that has a page of its own. */
export function redirects(all: readonly Trusted[]): readonly Page[] {
  return all.flatMap(({ kind, id, title, aliases, page }) =>
    page === undefined
      ? []
      : aliases.map((alias) => ({
          path: `${kind}s/${alias}.md`,
          title: `${alias} is called ${id} now`,
          description: `The ${kind} ${alias} has another id now: ${id}.`,
          slug: `/${alias}`,
          body: `This ${kind} is called ${html`<a href="${page}">${title}</a>`.markup} now, with the id \`${id}\`.`,
        })),
  );
}

export const statusPages: Generator = {
  name: 'statuses',
  pages: () => {
    const all = trusted();
    return [statuses(all), retiredPage(all), ...redirects(all)];
  },
};
