import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isBlock,
  readAuthored,
  validate,
  type AuthoredFile,
  type Problem,
} from '@openketamine/authoring';
import {
  countSignOffs,
  signedText,
  signOffSchema,
  statedBy,
  withStanding,
  type SignOff,
} from '@openketamine/authoring/sign-off';
import type { LoadedRecord } from './check.ts';

const folder = 'reviews';

interface SignedFile {
  readonly authored: AuthoredFile;
  readonly signOff: SignOff;
}

function filesBelow(dir: string, below: string): string[] {
  return readdirSync(join(dir, below), { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(dir, `${below}/${entry.name}`) : [`${below}/${entry.name}`],
    )
    .filter((path) => /\.ya?ml$/u.test(path))
    .toSorted();
}

function read(packageDir: string): { signed: SignedFile[]; problems: Problem[] } {
  const signed: SignedFile[] = [];
  const problems: Problem[] = [];
  if (!existsSync(join(packageDir, folder))) return { signed, problems };
  for (const path of filesBelow(packageDir, folder)) {
    const authored = readAuthored(path, readFileSync(join(packageDir, path), 'utf8'));
    const result = validate(authored, signOffSchema);
    if (result.ok) signed.push({ authored, signOff: result.record });
    else problems.push(...result.problems);
  }
  return { signed, problems };
}

/** A record as it was published, without what defaults leave undefined. */
const hashOf = (record: LoadedRecord['record']): string =>
  createHash('sha256').update(signedText(record)).digest('hex');

/**
 * Records with the standing that their sign-offs leave them: nothing leaves draft without one, and one that no longer fits the content takes
 * the state back. Says which sign-off covers nothing that is there.
 */
export function withSignOffs(
  packageDir: string,
  records: readonly LoadedRecord[],
): { records: readonly LoadedRecord[]; problems: readonly Problem[] } {
  const { signed, problems } = read(packageDir);
  const of = ({ collection, id }: LoadedRecord) =>
    signed.filter(
      ({ signOff: { covers } }) => covers.collection === collection.name && covers.id === id,
    );
  for (const { authored, signOff } of signed) {
    const { collection, id } = signOff.covers;
    if (records.some((record) => record.collection.name === collection && record.id === id))
      continue;
    problems.push({
      file: authored.file,
      ...authored.locate(['covers', 'id'], 'value'),
      path: ['covers', 'id'],
      message: `covers ${id} of ${collection}, and there is no such record (sign-off-covers-a-record)`,
      check: 'sign-off-covers-a-record',
    });
  }
  const counted = records.map((loaded): LoadedRecord => {
    const said = statedBy(loaded.record);
    if (said === undefined || !isBlock(loaded.record)) return loaded;
    const { standing, problem } = countSignOffs(
      said,
      of(loaded).map(({ signOff }) => signOff),
      hashOf(loaded.record),
    );
    if (problem !== undefined)
      problems.push({
        file: loaded.authored.file,
        ...loaded.authored.locate(['status'], 'value'),
        path: ['status'],
        message: `${problem}: sign with \`openketamine review sign ${loaded.id}\` (status-is-signed)`,
        check: 'status-is-signed',
      });
    return standing === said
      ? loaded
      : { ...loaded, record: withStanding(loaded.record, standing) };
  });
  return { records: counted, problems };
}
