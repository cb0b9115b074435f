import { describe, expect, it } from 'vitest';
import { asCsv } from '../src/print/csv.js';
import { asMarkdown } from '../src/print/markdown.js';
import { asPdf } from '../src/print/pdf.js';
import { clear, excluded, planned } from './sample.js';

describe('CSV', () => {
  it('has a heading and one row a session', () => {
    const rows = asCsv(planned(clear)).split('\r\n');
    expect(rows).toHaveLength(4);
    expect(rows[1]).toContain('1,induction,planned,2025-01-06,,40,mg');
  });

  it('says what must be said first in a comment line', () => {
    expect(asCsv(planned(excluded)).split('\r\n')[0]).toMatch(/^# BLOCKED/u);
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
});

describe('the printed sheet', () => {
  const pages = (bytes: Uint8Array) =>
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Type \/Page\b/gu)?.length;

  it('is one page for three sessions', async () => {
    const bytes = await asPdf(planned(clear));
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(pages(bytes)).toBe(1);
  });

  it('stays one page when there is far too much to say', async () => {
    const course = planned(excluded);
    const long = Array.from({ length: 80 }, (_, at) => ({
      id: `item-${at}`,
      says: 'A long sentence about something that has to be watched. '.repeat(4),
      cites: [],
    }));
    const sessions = Array.from({ length: 20 }, () => course.sessions).flat();
    expect(
      pages(
        await asPdf({ ...course, sessions, preparation: long, stopRules: long, discharge: long }),
      ),
    ).toBe(1);
  });

  it('is the same for the same plan', async () => {
    expect(
      Buffer.from(await asPdf(planned(clear))).equals(Buffer.from(await asPdf(planned(clear)))),
    ).toBe(true);
  });
});
