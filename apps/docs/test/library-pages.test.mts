import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeProtocol } from '@openketamine/conformance';
import { protocols } from '@openketamine/protocols';
import { describe, expect, test } from 'vitest';
import { fieldRows, fieldsPage } from '../generate/library/fields.mts';
import { find, given, libraryPages, root } from '../generate/library/made.mts';

const { reference, schema, authored } = given();
const files = libraryPages();

test.each([...files])(
  '%s is checked in as the data says now; `pnpm generate` writes it anew',
  (path, text) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  },
);

describe('the table of the library', () => {
  const judged = protocols.map((protocol) => judgeProtocol(protocol, reference, find));
  const page = files.get('docs/clinical/protocol-library.md') ?? '';

  test('lists every protocol once, and again with each of its gaps', () => {
    for (const { id, gaps } of protocols) {
      expect(page.split(`| \`${id}\` |`)).toHaveLength(gaps.length + 2);
    }
  });

  test('has a gap that quotes an empty field behind everything that is not planned', () => {
    const unplanned = judged.filter(({ reach }) => reach !== 'to the end' && reach !== 'to a gate');
    expect(unplanned.length).toBeGreaterThan(0);
    for (const { gaps } of unplanned) {
      expect(gaps.length).toBeGreaterThan(0);
      expect(gaps.every((gap) => gap.field.includes(':'))).toBe(true);
    }
  });

  test('has a quoted field for every gap of the library', () => {
    const all = protocols.flatMap((protocol) => protocol.gaps);
    expect(all.filter((gap) => gap.field.trim() === '')).toEqual([]);
  });
});

describe('the page of fields', () => {
  const rows = fieldRows(schema);
  const page = files.get('docs/contributing/protocol-fields.md') ?? '';

  test('says of every field what it means', () => {
    expect(rows.filter((row) => row.means === '' && !row.path.endsWith('.use'))).toEqual([]);
  });

  test('names a regimen for every field that one uses', () => {
    const used = (page.match(/\| .*`(?:es)?ketamine-[a-z0-9-]+`(?: \(\d+\))? \|$/gmu) ?? []).length;
    const unused = (page.match(/\| no regimen \|$/gmu) ?? []).length;
    expect(used + unused).toBe(rows.length);
    expect(used).toBeGreaterThan(unused);
  });

  test('finds the fields of one authored file', () => {
    const [one = {}] = authored;
    const lines = fieldsPage(schema, [one]).split('\n');
    expect(lines.find((line) => line.startsWith('| `population.sex` |'))).toMatch(
      /no regimen \|$/u,
    );
    expect(lines.find((line) => line.startsWith('| `drug` |'))).toMatch(
      /esketamine, `esketamine-iv/u,
    );
  });
});
