import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { clinicalCollections } from '@openketamine/review/diff';
import { expect, test } from 'vitest';
import { hasSchema } from '../src/trees/complete.js';
import { recordFiles } from '../src/trees/records.js';
import { workingTree } from '../src/trees/open.js';

const root = join(import.meta.dirname, '../../..');

/** Data that is not a record of a library: the invented people of conformance, and a list of names by which sources were known. */
const besides = [/^packages\/conformance\//u, /^packages\/evidence\/data\/source-aliases\.yaml$/u];

test('every data file of the workspace is compared: none lies in a folder that no table speaks of', () => {
  const tree = workingTree(root);
  const read = new Set(recordFiles(tree).map(({ path }) => path));
  const left = tree.files
    .map(({ path }) => path)
    .filter((path) => !read.has(path) && !besides.some((beside) => beside.test(path)));
  expect(left).toEqual([]);
});

test('every collection that is compared has files, and a schema to fill in what may be left out', async () => {
  const withoutSchema: string[] = [];
  for (const { package: pack, name, authored } of clinicalCollections) {
    expect(
      readdirSync(join(root, pack.replace('@openketamine', 'packages'), authored)).length,
    ).toBeGreaterThan(0);
    // oxlint-disable-next-line no-await-in-loop -- the schemas are loaded once
    if (!(await hasSchema(pack, name))) withoutSchema.push(name);
  }
  // tables are compared line by line
  expect(withoutSchema).toEqual(['medicineTables', 'productTables']);
});
