import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAuthored, validate, type Problem } from '@openketamine/authoring';
import {
  countSignOffs,
  signOffSchema,
  statedBy,
  type SignOff,
} from '@openketamine/authoring/sign-off';
import type { LibraryRecord } from '@openketamine/review/lint';
import { filesBelow } from '../trees/folder.js';
import { namesIn } from './bytes.js';
import { hashOf } from './under-review.js';

/** A record whose status a change has taken back. */
export interface TakenBack {
  readonly id: string;
  readonly file: string;
  /** Whose sign-off no longer fits. */
  readonly signed: readonly string[];
}

/**
 * What is wrong with the sign-offs of a workspace: none of a record that exists, a day in the future, nobody who signed, a status that
 * nobody signed. A change that takes a status back is told of, and is no problem.
 */
export function lintSignOffs(
  root: string,
  records: readonly LibraryRecord[],
  { on, here }: { readonly on: string; readonly here: (path: string) => string },
): { readonly problems: readonly Problem[]; readonly takenBack: readonly TakenBack[] } {
  const problems: Problem[] = [];
  const signed: SignOff[] = [];
  const packages = existsSync(join(root, 'packages'))
    ? namesIn(join(root, 'packages'), 'path')
    : [];
  for (const { name } of packages) {
    const folder = `packages/${name}/reviews`;
    if (!existsSync(join(root, folder))) continue;
    for (const { path } of filesBelow(join(root, folder), (file) => /\.ya?ml$/u.test(file))) {
      const file = here(`${folder}/${path}`);
      const authored = readAuthored(file, readFileSync(join(root, folder, path)));
      const result = validate(authored, signOffSchema);
      if (!result.ok) {
        problems.push(...result.problems);
        continue;
      }
      signed.push(result.record);
      const { covers, on: day, invented } = result.record;
      const wrong = (key: readonly string[], check: string, message: string) =>
        problems.push({ file, ...authored.locate(key, 'value'), path: key, message: `${message} (${check})`, check }); // prettier-ignore
      const known = records.some(
        (record) => record.collection === covers.collection && record.id === covers.id,
      );
      if (!known)
        wrong(['covers', 'id'], 'sign-off-covers-a-record', `covers ${covers.id} of ${covers.collection}, and there is no such record`); // prettier-ignore
      if (day > on)
        wrong(['on'], 'sign-off-has-happened', `${day} lies in the future; nobody has signed anything then`); // prettier-ignore
      if (invented === true)
        wrong(['invented'], 'sign-off-is-real', 'nobody signed this; an invented sign-off belongs into a test'); // prettier-ignore
    }
  }
  const takenBack: TakenBack[] = [];
  for (const { collection, id, record, authored } of records) {
    const said = statedBy(record);
    const of = signed.filter(({ covers }) => covers.collection === collection && covers.id === id);
    if (said === undefined || (of.length === 0 && said.state === 'draft')) continue;
    const plain = JSON.parse(JSON.stringify(record)) as LibraryRecord['record'];
    const { problem, stale } = countSignOffs(said, of, hashOf(plain));
    if (problem !== undefined)
      problems.push({ file: authored.file, ...authored.locate(['status']), path: ['status'], message: `${problem} (status-is-signed)`, check: 'status-is-signed' }); // prettier-ignore
    if (stale.length > 0) takenBack.push({ id, file: authored.file, signed: stale });
  }
  return { problems, takenBack };
}
