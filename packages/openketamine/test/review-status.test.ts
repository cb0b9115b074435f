import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isBlock } from '@openketamine/authoring';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const filesOf = (...patterns: string[]) =>
  globSync(patterns, {
    cwd: root,
    exclude: (path) => /node_modules|\/dist\/|\/generated\/|\/build\//u.test(path),
  }).toSorted();
const text = (file: string) => readFileSync(join(root, file), 'utf8');

/** Words that state how far something has been reviewed. */
const status =
  /not (?:yet )?(?:been )?reviewed|no clinician has reviewed|reviewed by (?:a|no) clinician|checked .{0,30}by nobody/iu;

/** Sources that may hold such words, each with the reason. */
const mayState: Readonly<Record<string, string>> = {
  'packages/model/src/render/words.ts': 'the contract itself: the words of all states',
  'packages/planner/src/internal/write/findings.ts':
    'said of a draft alone, after its state was asked',
  'packages/openketamine/src/program.ts': 'says what a draft is, not what is one',
  'apps/admin/src/client/words/library.ts': 'says what a draft is, not what is one',
  'apps/docs/generate/families.mts': 'of the text of these pages, which is no record',
  'apps/docs/generate/protocol-list.mts': 'said where a count of the protocols comes to none',
  'apps/docs/generate/site-pages.mts': 'said where a count of the protocols comes to none',
  'apps/docs/generate/status-pages.mts': 'said where a count of the records comes to none',
};

/** Code as it runs: what stands in comments is shown to nobody. */
const withoutComments = (code: string) =>
  code.replaceAll(/\/\*[\s\S]*?\*\//gu, '').replaceAll(/^\s*\/\/.*$/gmu, '');

test('no source states a review status as a constant: all go through the rendering contract', () => {
  const sources = filesOf('{packages,apps}/**/{src,generate}/**/*.{ts,tsx,mts}');
  expect(sources.length).toBeGreaterThan(300);
  const stating = sources.filter((file) => status.test(withoutComments(text(file))));
  expect(stating.filter((file) => mayState[file] === undefined)).toEqual([]);
  expect(Object.keys(mayState).filter((file) => !stating.includes(file))).toEqual([]);
});

test('prose that says that nothing has been reviewed holds: every shipped record is a draft', () => {
  const prose = filesOf('*.md', 'docs/**/*.md', 'packages/*/README.md', 'apps/*/README.md').filter(
    (file) => /no clinician has (?:reviewed|checked)/iu.test(text(file).replaceAll(/\s+/gu, ' ')),
  );
  const reviewed = filesOf('packages/*/json/**/*.json').filter((file) => {
    const record: unknown = JSON.parse(text(file));
    if (!isBlock(record) || record['status'] === undefined) return false;
    const { status: of } = record;
    const state = isBlock(of) ? of['state'] : of;
    return ['reviewed', 'endorsed'].includes(String(state));
  });
  expect(reviewed.length === 0 ? [] : { reviewed, mend: prose }).toEqual([]);
});
