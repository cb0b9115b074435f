import { readFileSync, readdirSync } from 'node:fs';
import { showEditorial, showReading } from '@openketamine/model/render';
import { describe, expect, test } from 'vitest';
import {
  arms,
  banner,
  changes,
  company,
  doseRules,
  escapeHtml,
  entry,
  evidenceSection,
  pageOf,
  phases,
  sessionProcedure,
  siteParameters,
  sourceList,
  unknown,
  type PagedProtocol,
} from '../src/index.js';

const folder = new URL('../../../protocols/json/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
const protocols = names.map(
  (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as PagedProtocol,
);
const all = [
  banner,
  entry,
  phases,
  arms,
  doseRules,
  sessionProcedure,
  siteParameters,
  company,
  evidenceSection,
  changes,
  unknown,
];

/** Leaves out the parts of a dose that other sections show, or that are words without a number. */
function withoutElsewhere(key: string, value: unknown): unknown {
  return ['technique', 'weight', 'volumeSeen', 'change', 'titration'].includes(key)
    ? undefined
    : value;
}

describe.each(protocols)('$id', (protocol) => {
  const page = pageOf(protocol);
  const markup = all.map((section) => section(page).markup).join('');

  test('is written without an empty value showing through', () => {
    expect(markup).not.toMatch(/undefined|NaN|\[object/u);
  });

  test('closes what it opens', () => {
    for (const tag of ['ul', 'li', 'table', 'tr', 'td', 'div', 'strong', 'em', 'span', 'a']) {
      const opened = markup.match(new RegExp(`<${tag}[ >]`, 'gu'))?.length ?? 0;
      const closed = markup.match(new RegExp(`</${tag}>`, 'gu'))?.length ?? 0;
      expect([tag, opened]).toEqual([tag, closed]);
    }
  });

  test('says the word unverified only where the data do', () => {
    const inData = JSON.stringify(protocol).includes('"unverified"');
    expect(markup.includes('ok-note-unverified') && !inData).toBe(false);
  });

  test('says the word beside every dose, once the doses are unverified', () => {
    const doubted = JSON.parse(
      JSON.stringify(protocol).replaceAll(
        '"verification":"primary"',
        '"verification":"unverified"',
      ),
    ) as PagedProtocol;
    const before = doseRules(page).markup.split('ok-note-unverified').length;
    const after = doseRules(pageOf(doubted)).markup.split('ok-note-unverified').length;
    const doses = protocol.phases.map(({ dose }) => dose);
    const primary = JSON.stringify(doses, withoutElsewhere).includes('"primary"');
    expect(after > before).toBe(primary);
  });

  test('marks what is not of its source, each time and only there', () => {
    const marks = markup.split('ok-note-foreign').length - 1;
    const inData = JSON.stringify(protocol.procedure).split('"notOfSource":true').length - 1;
    expect(marks).toBe(inData);
  });

  test('says of every stop rule and limit that is worded by the project that it is, and of no other', () => {
    const marks = sessionProcedure(page).markup.split(escapeHtml(showEditorial().word)).length - 1;
    const inData = JSON.stringify(protocol.procedure).split('"editorial":true').length - 1;
    expect(marks).toBe(inData);
  });

  test('says of a choice of the project that it is one', () => {
    const chosen = protocol.warnings.filter(({ basis }) => basis === 'project').length;
    const marks = banner(page).markup.split(escapeHtml(showReading({ basis: 'project' }).word));
    expect(marks.length - 1).toBe(chosen);
  });

  test('lists each source once, with how it was read', () => {
    const list = sourceList(page, () => ({ verification: 'secondary', readIn: 'a copy' })).markup;
    for (const { id } of page.sources.sources)
      expect(list.split(`id="source-${id}"`)).toHaveLength(2);
    expect(list).toContain('read in a copy: a copy');
  });
});
