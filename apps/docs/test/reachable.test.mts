import { claims } from '@openketamine/evidence/claims';
import { outcomes } from '@openketamine/evidence/outcomes';
import { sources } from '@openketamine/evidence/sources';
import { scales } from '@openketamine/outcomes/scales';
import { models } from '@openketamine/pharmacokinetics/models';
import { observations } from '@openketamine/pharmacokinetics/observations';
import { protocols } from '@openketamine/protocols';
import { adverseEventTables, rules } from '@openketamine/risk';
import { expect, test } from 'vitest';
import { generators } from '../generate/generators.mts';

/** Every page, made once, by the place it is written to. */
const bodies = new Map(
  generators.flatMap(({ pages }) => pages()).map(({ path, body }) => [path, body] as const),
);
const bodyAt = (test_: (path: string) => boolean): string =>
  [...bodies].find(([path]) => test_(path))?.[1] ?? '';

/** Ids under which a source is cited. */
const known = new Map(
  sources.flatMap((source) => [source.id, ...(source.aliases ?? [])].map((id) => [id, source])),
);

/** A kind of record, with the page of each record and whether that page lists the record's sources itself. */
const kinds: Readonly<
  Record<string, readonly { readonly record: object; readonly body: string }[]>
> = {
  protocol: protocols.map((record) => ({
    record,
    body: bodyAt((path) => path.startsWith('protocols/') && path.endsWith(`/${record.id}.md`)),
  })),
  rule: rules.map((record) => ({ record, body: bodyAt((path) => path.endsWith(`/${record.id}.md`)) })), // prettier-ignore
  scale: scales.map((record) => ({ record, body: bodies.get('evidence/scales.md') ?? '' })),
  model: models.map((record) => ({ record, body: bodies.get('evidence/models.md') ?? '' })),
  observation: observations.map((record) => ({
    record,
    body: bodies.get('evidence/models.md') ?? '',
  })),
  claim: claims.map((record) => ({ record, body: bodies.get('evidence/claims.md') ?? '' })),
  study: outcomes.map((record) => ({ record, body: bodies.get('evidence/outcomes.md') ?? '' })),
  'table of side effects': adverseEventTables.map((record) => ({
    record,
    body: bodies.get('side-effects/tables.md') ?? '',
  })),
};

interface Stated {
  readonly cite?: string | readonly string[] | undefined;
  readonly basis?: string | undefined;
}

/** Numbers of a record with what is said of where they come from; what stands around a number holds for it. */
function numbers(node: unknown, around: Stated = {}): { value: number; stated: Stated }[] {
  if (typeof node !== 'object' || node === null) return [];
  const { cite, basis, value, percent } = node as Stated & { value?: unknown; percent?: unknown };
  const stated = { cite: cite ?? around.cite, basis: basis ?? around.basis };
  const own = [value, percent].filter((each): each is number => typeof each === 'number');
  return [
    ...own.map((each) => ({ value: each, stated })),
    ...Object.entries(node).flatMap(([key, part]) =>
      // a code that a form uses for “not assessed” is told of by the source of the form's scores
      key === 'references' || key === 'notAssessed' ? [] : numbers(part, stated),
    ),
  ];
}

/** What the project, a site or arithmetic put there needs no source of its own. */
const ownGround = new Set(['project', 'site', 'derived', 'practice']);

/** Whether a number leads to a source that its page lists and that can be found again. */
function reached({ stated }: { stated: Stated }, body: string): boolean {
  const cites = [stated.cite ?? []].flat();
  if (cites.length === 0) return ownGround.has(stated.basis ?? '');
  return cites.every((cite) => {
    const id = cite.split('#')[0] ?? cite;
    return known.has(id) && body.includes(`<li id="source-${id}">`);
  });
}

test('numbers without a source that their page lists: none, counted for each kind of record', () => {
  const counts = Object.entries(kinds).map(([kind, records]) => {
    const all = records.flatMap(({ record, body }) =>
      numbers(record).map((number) => ({ number, lost: !reached(number, body) })),
    );
    const lost = all.filter((each) => each.lost);
    return [kind, all.length > 0 || kind === 'claim', lost.length, lost.slice(0, 3).map(({ number }) => JSON.stringify(number))] as const; // prettier-ignore
  });
  expect(counts).toEqual(Object.keys(kinds).map((kind) => [kind, true, 0, []]));
});

test('every source that a record cites opens, or says what was not recorded', () => {
  const silent = sources.filter(
    ({ DOI, URL, PMID, PMCID, notRecorded = [] }) =>
      [DOI, URL, PMID, PMCID].every((each) => each === undefined) &&
      !notRecorded.includes('address'),
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('what a claim cites opens a card on its page', () => {
  const body = bodies.get('evidence/claims.md') ?? '';
  const parts = body.split(/^## /mu);
  const without = claims
    .filter(({ cite }) => [cite ?? []].flat().length > 0)
    .filter(({ id }) => {
      const part = parts.find((text) => text.includes(`{#${id}}`)) ?? '';
      return !part.includes('popovertarget=');
    });
  expect(without.map(({ id }) => id)).toEqual([]);
});

test.each([
  'evidence/scales.md',
  'evidence/models.md',
  'evidence/claims.md',
  'side-effects/tables.md',
])(
  // prettier-ignore
  '%s: each citation opens a card, each card says how it was read and where a wrong number is reported',
  (path) => {
    const body = bodies.get(path) ?? '';
    const opened = new Set(
      [...body.matchAll(/popovertarget="(?<id>[^"]+)"/gu)].map(([, id]) => id),
    );
    const cards = new Map(
      [
        ...body.matchAll(/<div class="ok-note-card" id="(?<id>[^"]+)"(?<rest>.*?<\/p>)<\/div>/gsu),
      ].map(({ groups }) => [groups?.['id'], groups?.['rest'] ?? ''] as const),
    );
    expect(opened.size).toBeGreaterThan(3);
    expect([...opened].filter((id) => !cards.has(id))).toEqual([]);
    for (const rest of cards.values()) {
      expect(rest).toContain('<dt>Read</dt>');
      expect(rest).toContain('data-report');
    }
  },
);
