import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Protocol } from '@openketamine/model';
import type { Reference } from '@openketamine/conformance';
import { changedLines, type ChangedLine } from './lines.js';

const require = createRequire(import.meta.url);

/** A data file of the package with the invented people. */
export const conformanceData = (name: string): string =>
  readFileSync(
    join(dirname(require.resolve('@openketamine/conformance/package.json')), 'data', name),
    'utf8',
  );

let people: Promise<Reference> | undefined;

function reference(): Promise<Reference> {
  people ??= (async () => {
    const [{ referenceSchema }, { parse }] = await Promise.all([
      import('@openketamine/conformance'),
      import('yaml'),
    ]);
    return referenceSchema.parse(parse(conformanceData('reference.yaml'), { merge: true }));
  })();
  return people;
}

/** Finds a protocol that another refers to. */
export type FindProtocol = (id: string) => Protocol | undefined;

/** The courses of the invented people by a protocol, as a clinician reads them. */
export async function twinOf(protocol: Protocol, find: FindProtocol): Promise<string> {
  const [{ writeTwin }, given] = await Promise.all([
    import('@openketamine/conformance'),
    reference(),
  ]);
  return writeTwin(protocol, given, find);
}

/** What changes in the courses of the invented people, as a clinician reads them. */
export async function twinLines(
  before: Protocol,
  after: Protocol,
  find: { readonly before: FindProtocol; readonly after: FindProtocol },
): Promise<readonly ChangedLine[]> {
  return changedLines(await twinOf(before, find.before), await twinOf(after, find.after));
}
