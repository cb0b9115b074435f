import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Protocol } from '@openketamine/model';
import { reviewStateSchema } from '@openketamine/model/schema';
import { lastCheckedLine, showStatus, statusLine } from '@openketamine/model/render';
import { describe, expect, test } from 'vitest';
import { formats, type FormatName } from '../src/format/index.js';
import { plan } from '../src/library/plan.js';
import { sheetFonts } from '../src/load/fonts.js';

const require = createRequire(import.meta.url);
const shipped = JSON.parse(
  readFileSync(require.resolve('@openketamine/protocols/data/ketamine-iv-trd-single.json'), 'utf8'),
) as Protocol;

/** The same protocol in another state, its numbers unverified. */
function inState(state: Protocol['status']['state']): Protocol {
  const doubted = JSON.parse(
    JSON.stringify(shipped).replaceAll('"verification":"primary"', '"verification":"unverified"'),
  ) as Protocol;
  return {
    ...doubted,
    status: { state, by: 'A. Reviewer', on: '2026-11-01', why: 'an invented reason' },
    lastChecked: { on: '2026-10-01', by: 'B. Reader' },
  };
}

/** What a reader of an output sees, on one line. */
async function shown(format: FormatName, protocol: Protocol): Promise<string> {
  const course = await plan({
    protocol,
    start: '2025-01-06',
    patient: { id: 'ward-7', weight: { value: 80, unit: 'kg' }, age: { value: 40, unit: 'a' } },
    choices: { jurisdiction: 'US' },
  });
  const printed = await formats[format](course, {
    explain: false,
    details: false,
    undecided: false,
    columns: 80,
    color: false,
    protocol,
    printed: undefined,
    fonts: () => sheetFonts([]),
  });
  const text = typeof printed === 'string' ? printed : await textOf(printed);
  return text
    .replaceAll('\\,', ',')
    .replaceAll('\\;', ';')
    .replaceAll(/\r?\n ?|\\n|\s+/gu, ' ');
}

async function textOf(pdf: Uint8Array): Promise<string> {
  const { extractText } = await import('unpdf');
  return (await extractText(Uint8Array.from(pdf), { mergePages: true })).text;
}

/** Whether an output says something, however it breaks lines. */
const says = (text: string, words: string) =>
  text.replaceAll(/\s/gu, '').toLowerCase().includes(words.replaceAll(/\s/gu, '').toLowerCase());

describe.each(Object.keys(formats) as FormatName[])('%s', (format) => {
  test.each(reviewStateSchema.options)(
    'says that the protocol is %s, by whom and why',
    async (state) => {
      const protocol = inState(state);
      const text = await shown(format, protocol);
      const { status, lastChecked } = protocol;
      const standing = {
        status: state,
        decided: { by: status.by, on: status.on, why: status.why },
        lastChecked,
      };
      // the fields themselves, which a reader of JSON puts into words
      const words =
        format === 'json'
          ? [`"status": "${state}"`, `"by": "${lastChecked?.by}"`, `"why": "${status.why}"`]
          : [showStatus({ state }).word, statusLine(standing), lastCheckedLine(standing)];
      for (const word of words) expect(says(text, word)).toBe(true);
    },
  );

  test('says that a number is unverified, what is unknown, and that the use is off label', async () => {
    const text = await shown(format, inState('draft'));
    expect(says(text, 'unverified')).toBe(true);
    expect(says(text, 'undecided') || says(text, 'unknown')).toBe(true);
    expect(says(text, 'off label')).toBe(true);
  });

  test('says that nobody has re-read the sources', async () => {
    const text = await shown(format, { ...shipped, lastChecked: null });
    expect(
      says(
        text,
        format === 'json'
          ? '"lastChecked": null'
          : lastCheckedLine({ status: 'draft', lastChecked: null }),
      ),
    ).toBe(true);
  });
});

test('a calendar confirms no session of a protocol that is not to be followed', async () => {
  for (const state of ['superseded', 'discontinued', 'not-endorsed'] as const) {
    const text = await shown('ics', inState(state));
    expect(text).not.toContain('STATUS:CONFIRMED');
    expect(text).toContain(`(${showStatus({ state }).word}`);
  }
  expect(await shown('ics', { ...shipped, status: { state: 'draft' } })).toContain('STATUS:');
});
