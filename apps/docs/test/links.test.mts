import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linkToPage } from '../links.mts';

const docs = mkdtempSync(join(tmpdir(), 'docs-'));
mkdirSync(join(docs, 'decisions'));
writeFileSync(join(docs, 'decisions/0001-gates.md'), '# Gates');
const resolve = linkToPage(docs);
const from = (url: string) => resolve({ url, sourceFilePath: 'generated/api/planner/index.md' });

test('a link of a README into the docs folder leads to the page', () => {
  expect(from('../_media/0001-gates.md')).toBe('/decisions/0001-gates');
  expect(from('../_media/0001-gates.md#why')).toBe('/decisions/0001-gates#why');
});

test('a link to nothing fails the build and says where it stands', () => {
  expect(() => from('../_media/nothing.md')).toThrow('generated/api/planner/index.md links to');
  expect(() => from('0001-gates.md')).toThrow('not a page of the site');
});
