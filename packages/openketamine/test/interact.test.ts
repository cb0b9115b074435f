import { describe, expect, test } from 'vitest';
import { openketamine } from './terminal.js';

interface Answer {
  subject: object;
  results: {
    with: string;
    status: string;
    classes: string[];
    findings: { rule: string; domain: string; record: string; cites: string[] }[];
  }[];
}

async function looked(line: string): Promise<Answer> {
  const ran = await openketamine(`interact ${line} --json`);
  expect(ran).toMatchObject({ status: 0, notes: '' });
  return ran.json() as Answer;
}

describe('interact', () => {
  test('answers for each medicine in turn, by name, brand, class or code', async () => {
    const { results } = await looked(
      '--drug esketamine --route nasal --with diazepam,Valium,benzodiazepine,3322',
    );
    expect(results.map((one) => one.with)).toEqual([
      'diazepam',
      'Valium',
      'benzodiazepine',
      '3322',
    ]);
    for (const { status, findings } of results) {
      expect(status).toBe('interaction');
      expect(findings.map(({ rule }) => rule)).toContain('benzodiazepine-sedation');
    }
  });

  test('keeps apart what weakens the effect and what is unsafe', async () => {
    const { results } = await looked('--drug esketamine --route nasal --with diazepam');
    expect(new Set(results[0]?.findings.map(({ domain }) => domain))).toEqual(
      new Set(['safety', 'efficacy']),
    );
  });

  test('says when a name is unknown, never that there is no interaction', async () => {
    const { status, out } = await openketamine(
      'interact --drug esketamine --route nasal --with xyzzy',
    );
    expect(status).toBe(0);
    expect(out).toContain('xyzzy: not evaluable: the name or code is not known');
  });

  test('for a person: each medicine, its class, what to do, when, and the sources', async () => {
    const { out } = await openketamine(
      'interact --drug esketamine --route nasal --with diazepam --jurisdiction US',
    );
    expect(out).toMatch(/^diazepam: on record\ndiazepam, benzodiazepine\n/u);
    expect(out).toContain('moderate, safety, monitor: A benzodiazepine is taken');
    expect(out).toContain('Sources: ');
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test.each([
    ['an unknown drug', '--drug esketamin --route nasal', 'ID_UNKNOWN (--drug)'],
    ['an unknown route', '--drug esketamine --route nose', 'ID_UNKNOWN (--route)'],
    [
      'a place that is none',
      '--drug esketamine --route nasal --jurisdiction usa',
      'ID_UNKNOWN (--jurisdiction)',
    ],
  ])('2 for %s, with what to do', async (_, line, words) => {
    const { status, out, notes } = await openketamine(`interact ${line} --with diazepam`);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(notes).toContain(words);
  });
});
