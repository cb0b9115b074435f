import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { planCourse } from '@openketamine/planner';
import { temporalClock } from '@openketamine/planner/time';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import type { ScreenedCourse } from '../src/index.js';
import { asCsv } from '../src/print/csv.js';
import { asMarkdown } from '../src/print/markdown.js';
import { asPdf, type SheetOptions } from '../src/print/pdf.js';
import { clear, excluded, planned, protocol } from './sample.js';
import { infused } from './watched.js';

const require = createRequire(import.meta.url);
const face = (weight: number) =>
  readFileSync(
    require.resolve(`@fontsource/dejavu-sans/files/dejavu-sans-latin-${weight}-normal.woff`),
  );
const fonts = { regular: face(400), bold: face(700) };

const unscreened = planCourse({ protocol, start: '2025-01-06' });

/** What a reader of PDF that is not ours finds on a sheet. */
async function textOf(course: Parameters<typeof asPdf>[0], options: SheetOptions = { fonts }) {
  const bytes = await asPdf(course, options);
  const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), {
    mergePages: true,
  });
  return { text, totalPages };
}

const titled = (title: string, course: ScreenedCourse = planned(clear)): ScreenedCourse => ({
  ...course,
  protocol: { ...course.protocol, title },
});

const about = infused([], {
  facts: { id: 'patient-A', weight: { value: 80, unit: 'kg' } },
  choices: { jurisdiction: 'US', time: '09:00', timeZone: 'America/New_York' },
  clock: temporalClock,
});
const printed = '2025-01-03T08:30:00-05:00';

describe('every output', () => {
  const outputs: Readonly<
    Record<string, (course: Parameters<typeof asPdf>[0]) => Promise<string> | string>
  > = {
    csv: (course) => asCsv(course, { printed }),
    md: (course) => asMarkdown(course, { explain: false, printed }),
    pdf: async (course) => (await textOf(course, { fonts, printed })).text,
  };

  it.each(Object.entries(outputs))('%s says first what must happen now', async (_, print) => {
    expect((await print(planned(excluded))).slice(0, 200)).toMatch(/NOW: STOP/u);
    expect((await print(about)).slice(0, 200)).toMatch(/NOW: ASK FIRST/u);
    expect((await print(unscreened)).slice(0, 200)).toMatch(/NOT SCREENED/u);
  });

  it.each(Object.entries(outputs))(
    '%s names the patient, the time of day and the moment of printing',
    async (_, print) => {
      const text = await print(about);
      expect(text).toContain('patient-A');
      expect(text).toContain('09:00');
      expect(text).toContain(printed);
    },
  );

  it.each(Object.entries(outputs))(
    '%s prints severity, and counts what is undecided',
    async (_, print) => {
      const text = await print(about);
      expect(text).toMatch(/Worst undecided: critical, would exclude: /u);
      expect(text).toMatch(/\d+ undecided: \d+ critical, \d+ major/u);
    },
  );
});

describe('CSV', () => {
  const rows = (text: string) => text.split('\r\n').filter((line) => !line.startsWith('#'));

  it('has a heading and one row a session, every line ending in CRLF', () => {
    const text = asCsv(planned(clear));
    expect(rows(text)).toHaveLength(5);
    expect(rows(text)[1]).toContain('1,induction,planned,2025-01-06,,40,mg');
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  it('says what must be said first in comment lines', () => {
    expect(asCsv(planned(excluded)).split('\r\n').slice(0, 3)).toEqual([
      '# NOW: STOP. Nothing is given.',
      '# BLOCKED: no session is planned while this stands.',
      '# critical, exclude: Has the invented condition. (invented-exclusion)',
    ]);
  });
});

describe('Markdown', () => {
  it('has the draft, the sessions and, when asked, the reasons', () => {
    const text = asMarkdown(planned(clear), { explain: true });
    expect(text).toContain('**draft: not reviewed by a clinician**');
    expect(text).toContain('| 1 | Mon 2025-01-06 | induction | planned | 40 mg | over 40 min |');
    expect(text).toContain('## Why session 3');
    expect(asMarkdown(planned(clear), { explain: false })).not.toContain('## Why');
  });

  it('names every undecided rule when asked', () => {
    const open = planned({ age: { value: 40, unit: 'a' } });
    expect(asMarkdown(open, { explain: false })).not.toContain('## Undecided');
    expect(asMarkdown(open, { explain: false, undecided: true })).toContain(
      '- critical, exclude: invented-exclusion: invented-condition',
    );
  });
});

describe('the printed sheet', () => {
  it('is one page for three sessions', async () => {
    const bytes = await asPdf(planned(clear));
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
    expect((await textOf(planned(clear))).totalPages).toBe(1);
  });

  it('stays one page when there is far too much to say, and counts what it leaves out', async () => {
    const course = planned(excluded);
    const long = Array.from({ length: 80 }, (_, at) => ({
      id: `item-${at}`,
      says: 'A long sentence about something that has to be watched. '.repeat(4),
      cites: [],
    }));
    const [finding] = course.findings;
    const findings = Array.from({ length: 60 }, () => finding as NonNullable<typeof finding>);
    const sessions = Array.from({ length: 20 }, () => course.sessions).flat();
    const { text, totalPages } = await textOf({
      ...course,
      sessions,
      findings,
      preparation: long,
      stopRules: long,
      discharge: long,
    });
    expect(totalPages).toBe(1);
    expect(text).toMatch(/\d+ more of this weight: see the full plan/u);
    expect(text).toContain('more sessions do not fit on this sheet');
  });

  it('is the same for the same plan', async () => {
    const [one, other] = await Promise.all([
      asPdf(planned(clear), { fonts }),
      asPdf(planned(clear), { fonts }),
    ]);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it.each([
    'Weekly – 10–15 min, the patient’s own room',
    '„Wöchentlich“ … naïve façade, Łódź, Ğ ő ș',
    'Κεταμίνη μία φορά',
    'Кетамин раз в неделю',
    'Ketamin lần thứ nhất',
    '≥ 90 % and ≤ 5 µg',
  ])('shows %s as it is written', async (title) => {
    const { text } = await textOf(titled(title));
    expect(text.normalize('NFKC')).toContain(title.normalize('NFKC'));
    expect(text).not.toContain('?');
  });

  it('shows Western European texts without a typeface', async () => {
    const title = 'Weekly – 10–15 min, the patient’s own room, à 5 €';
    expect((await textOf(titled(title), {})).text).toContain(title);
  });

  it.each([
    ['漢', { fonts }, 'U+6F22'],
    ['Łódź', {}, 'U+0141'],
    ['משה', { fonts }, 'U+05DE'],
  ])('refuses %s where no font shows it, and names the character', async (title, options, code) => {
    await expect(asPdf(titled(title), options)).rejects.toMatchObject({
      code: 'CHARACTER_UNAVAILABLE',
      message: expect.stringContaining(code),
    });
  });

  it('refuses a patient whom it cannot name', async () => {
    const course = { ...planned(clear), patient: { id: '王小明' } };
    await expect(asPdf(course, { fonts })).rejects.toMatchObject({ code: 'CHARACTER_UNAVAILABLE' });
  });

  it('takes the first of more fonts that shows a text whole', async () => {
    const { text } = await textOf(titled('Łódź'), {
      fonts: { regular: face(400), bold: face(700), more: [face(400)] },
    });
    expect(text).toContain('Łódź');
  });

  it('refuses what is not a font', async () => {
    const bytes = Buffer.from('no font');
    await expect(
      asPdf(planned(clear), { fonts: { regular: bytes, bold: bytes } }),
    ).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
    });
  });
});
