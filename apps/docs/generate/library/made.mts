import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { completeProtocol, readAuthored, type Block } from '@openketamine/authoring';
import { referenceSchema } from '@openketamine/conformance';
import { protocols } from '@openketamine/protocols';
import type { SchemaDocument } from '@openketamine/workspace-tools/json-schema';
import { parse } from 'yaml';
import { fieldsPage } from './fields.mts';
import { libraryPage } from './table.mts';

/** The root of the repository. */
export const root = join(import.meta.dirname, '../../../..');
const data = 'packages/protocols/data';

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** The records of a folder by id. */
function recordsIn(path: string): ReadonlyMap<string, Block> {
  const names = readdirSync(join(root, path)).filter((name) => name.endsWith('.yaml'));
  return new Map(
    names.map((name) => [name.slice(0, -'.yaml'.length), parse(read(`${path}/${name}`)) as Block]),
  );
}

export const find = (id: string) => protocols.find((protocol) => protocol.id === id);

/** What the two pages are made from, besides the protocols. */
export function given() {
  const records = {
    sources: recordsIn('packages/evidence/data/sources'),
    procedures: recordsIn(`${data}/procedures`),
    siteParameters: recordsIn(`${data}/site-parameters`),
  };
  const authored = protocols.map(
    ({ id }) =>
      completeProtocol(readAuthored(`${id}.yaml`, read(`${data}/${id}.yaml`)), records)
        .value as Record<string, unknown>,
  );
  const people: unknown = parse(read('packages/conformance/data/reference.yaml'), { merge: true });
  return {
    reference: referenceSchema.parse(people),
    schema: JSON.parse(read('packages/model/schema/protocol.json')) as SchemaDocument,
    authored,
  };
}

/** The pages that are made from protocols and checked in, by their path from the root. */
export function libraryPages(): ReadonlyMap<string, string> {
  const { reference, schema, authored } = given();
  return new Map([
    ['docs/clinical/protocol-library.md', libraryPage(protocols, reference, find)],
    ['docs/contributing/protocol-fields.md', fieldsPage(schema, authored)],
  ]);
}
