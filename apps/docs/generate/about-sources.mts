import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sources } from '@openketamine/evidence/sources';
import { lastCheckedLine } from '@openketamine/model/render';
import type { Reference, Source } from '@openketamine/model';
import type { Cards, CardSource, SourceReading } from '@openketamine/web-ui';

const byId = new Map<string, Source>();
for (const source of sources)
  for (const id of [source.id, ...(source.aliases ?? [])]) byId.set(id, source);

const manifest = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@openketamine/protocols/package.json'),
    'utf8',
  ),
) as { readonly repository: { readonly url: string } };

/** The address of the repository, without `git+` and `.git`. */
export const repository = manifest.repository.url.replace(/^git\+|\.git$/gu, '');

/** How a source was read. */
export const readingOf = (id: string): SourceReading | undefined => byId.get(id)?.read;

const readWords = {
  primary: 'the source itself or its abstract',
  secondary: 'a copy or a summary',
  unverified: 'not read',
} as const;

function authorsOf({ author, authorsComplete }: Source): string | undefined {
  if (author === undefined || author.length === 0) return undefined;
  const names = author.map((each) =>
    'literal' in each ? each.literal : `${each.family} ${each.given ?? ''}`.trim(),
  );
  const few = names.slice(0, 3).join(', ');
  return names.length > 3 || authorsComplete === false ? `${few} et al.` : few;
}

/** Who wrote a source, where it appeared, how it was read. */
export function aboutSource(id: string): CardSource | undefined {
  const source = byId.get(id);
  if (source === undefined) return undefined;
  const { verification, readIn } = source.read;
  const within = [source['container-title'] ?? source.publisher, source.volume, source.page]
    .filter((part) => part !== undefined)
    .join(', ');
  return {
    authors: authorsOf(source),
    within: within === '' ? undefined : within,
    read: `${readWords[verification]}${readIn === undefined ? '' : `: ${readIn}`}`,
  };
}

/** The form that corrects a number, filled in as far as a page knows. */
export function correctionForm(record: string, cite?: string): string {
  const address = new URL(`${repository}/issues/new`);
  address.searchParams.set('template', 'correct-a-number.yml');
  address.searchParams.set('record', record);
  if (cite !== undefined) address.searchParams.set('source', cite);
  return address.href;
}

/** Cards of sources for the page of a record. */
export function cardsFor(record: {
  readonly id: string;
  readonly state: string;
  readonly lastChecked: { readonly on: string; readonly by: string } | null;
}): Cards {
  return {
    source: aboutSource,
    checked: lastCheckedLine({
      status: record.state as Parameters<typeof lastCheckedLine>[0]['status'],
      lastChecked: record.lastChecked,
    }),
    report: (cite) => correctionForm(record.id, cite),
  };
}

/** References of sources by id, for records that do not bring their own. */
export function referencesOf(ids: readonly string[]): Readonly<Record<string, Reference>> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const source = byId.get(id);
      if (source === undefined) return [];
      const year = source.issued?.['date-parts'][0]?.[0];
      return [
        [
          id,
          {
            title: source.title,
            year: year ?? null,
            ...(source.DOI === undefined ? {} : { doi: source.DOI }),
            ...(source.URL === undefined ? {} : { url: source.URL }),
          },
        ],
      ];
    }),
  );
}
