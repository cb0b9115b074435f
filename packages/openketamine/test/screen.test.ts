import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Screening } from '@openketamine/model';
import { afterAll, describe, expect, test } from 'vitest';
import { openketamine } from './terminal.js';

const dir = mkdtempSync(join(tmpdir(), 'openketamine-screen-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const aneurysm = join(dir, 'aneurysm.yaml');
writeFileSync(
  aneurysm,
  [
    'age: { value: 40, unit: a }',
    'conditions:',
    '  complete: true',
    '  items: [{ concept: aneurysmal-vascular-disease, clinicalStatus: active }]',
    '',
  ].join('\n'),
);

async function screened(line: string, stdin = '{}'): Promise<Screening> {
  const ran = await openketamine(`screen ${line} --json`, { stdin });
  expect(ran).toMatchObject({ status: 0, notes: '' });
  return ran.json() as Screening;
}

describe('screen', () => {
  test('an empty patient is unknown throughout, and asked about', async () => {
    const { subject, overall, undecided, findings, ask } = await screened(
      'esketamine-nasal-trd-us --jurisdiction US --patient -',
    );
    expect(subject).toEqual({
      protocol: 'esketamine-nasal-trd-us',
      drug: 'esketamine',
      route: 'nasal',
      indication: expect.any(String),
      jurisdiction: 'US',
      at: '2025-01-06T09:00:00.000Z',
    });
    expect(overall).toBe('unknown');
    expect(undecided.exclude).toBeGreaterThan(0);
    expect(findings.some(({ outcome }) => outcome === 'met')).toBe(false);
    expect(ask[0]?.decides.length).toBeGreaterThan(1);
  });

  test('a met contraindication of the label excludes, with record, reason and source', async () => {
    const { overall, findings } = await screened(
      `esketamine-nasal-trd-us --jurisdiction US --patient ${aneurysm}`,
    );
    expect(overall).toBe('exclude');
    expect(findings[0]).toMatchObject({
      rule: 'esketamine-us-aneurysm',
      record: 'CI-ESK-US-ANEURYSM',
      kind: 'contraindication',
      authority: 'label',
      outcome: 'met',
      action: 'exclude',
      because: [{ fact: 'aneurysmal-vascular-disease' }],
      missing: [],
    });
    expect(findings[0]?.cites.length).toBeGreaterThan(0);
  });

  test('the label of one place excludes nobody in another', async () => {
    const { findings } = await screened(
      `esketamine-nasal-trd-eu --jurisdiction EU --patient ${aneurysm}`,
    );
    expect(findings.map(({ rule }) => rule)).not.toContain('esketamine-us-aneurysm');
    expect(findings[0]).toMatchObject({ outcome: 'met', action: 'exclude' });
  });

  test('rules of one kind, and without a protocol by drug and route', async () => {
    const { subject, findings } = await screened(
      '--drug ketamine --route iv --jurisdiction US --kind contraindication --patient -',
    );
    expect(subject.protocol).toBeUndefined();
    expect(new Set(findings.map(({ kind }) => kind))).toEqual(new Set(['contraindication']));
  });

  test('rules that stop a course run when asked for', async () => {
    const line = 'esketamine-nasal-trd-us --jurisdiction US --patient -';
    const kinds = async (more: string) =>
      new Set((await screened(`${line}${more}`)).findings.map(({ kind }) => kind));
    expect(await kinds('')).not.toContain('stop-rule');
    expect(await kinds(' --kind stop-rule')).toEqual(new Set(['stop-rule']));
  });

  test('for a person: the result first, what is met, what is open, what to ask', async () => {
    const { status, out } = await openketamine(
      `screen esketamine-nasal-trd-us --jurisdiction US --patient ${aneurysm}`,
    );
    expect(status).toBe(0);
    expect(out).toMatch(
      /^NOW: STOP\. Nothing is given\.\nScreening: exclude\. esketamine-nasal-trd-us, US,\s+2025/u,
    );
    expect(out).toContain('■ critical, exclude: Aneurysmal vascular disease');
    expect(out).toMatch(/\? \d+ undecided: \d+ critical, \d+ major/u);
    expect(out).toContain('\nAsk: ');
    expect(out).toMatch(/· \d+ rules not met \(--explain shows them\)/u);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('--explain shows what was compared in rules that are not met', async () => {
    const { out } = await openketamine(
      `screen esketamine-nasal-trd-us --jurisdiction US --patient ${aneurysm} --explain`,
    );
    expect(out).toContain('· not met, critical, exclude: Arteriovenous malformation');
    expect(out).not.toContain('--explain shows');
  });

  test('--undecided names every undecided rule in one line, and asks every question', async () => {
    const line = 'screen esketamine-nasal-trd-us --jurisdiction US --patient -';
    const [short, long, { findings, ask }] = await Promise.all([
      openketamine(line, { stdin: '{}' }),
      openketamine(`${line} --undecided`, { stdin: '{}' }),
      screened('esketamine-nasal-trd-us --jurisdiction US --patient -'),
    ]);
    const rules = new Set(
      findings.filter((finding) => finding.outcome === 'unknown').map(({ rule }) => rule),
    );
    const named = long.out.split('\n').filter((text) => text.startsWith('  ? '));
    expect(named).toHaveLength(rules.size);
    expect(long.out).toContain(`? ${rules.size} undecided`);
    expect(long.out.split('\n').filter((text) => text.length > 80)).toEqual([]);
    expect(short.out.split('\n').length).toBeLessThan(20);
    expect(short.out).toContain(`and ${ask.length - 3} more questions: --undecided`);
  });

  test('a label of the patient stands on the output', async () => {
    const line = 'screen esketamine-nasal-trd-us --jurisdiction US --patient -';
    expect((await openketamine(line, { stdin: '{ id: ward-7 }' })).out).toContain(
      'Patient: ward-7',
    );
  });

  test('a place without rules of its own is said, and never clear', async () => {
    const { findings } = await screened(
      `esketamine-nasal-trd-us --jurisdiction JP --patient ${aneurysm}`,
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'data-place-without-rules', outcome: 'unknown' }),
    );
  });

  test.each([
    ['an unknown drug', '--drug ketamin --route iv --jurisdiction US', 'ID_UNKNOWN (--drug)'],
    [
      'an unknown route',
      '--drug ketamine --route intravenous --jurisdiction US',
      'ID_UNKNOWN (--route)',
    ],
    [
      'a place in small letters',
      '--drug ketamine --route iv --jurisdiction us',
      'ID_UNKNOWN (--jurisdiction)',
    ],
    ['no place', 'esketamine-nasal-trd-us', '--jurisdiction'],
    ['nothing to screen for', '--jurisdiction US', 'Nothing says what to screen for.'],
    [
      'an unknown kind',
      'esketamine-nasal-trd-us --jurisdiction US --kind danger',
      'ID_UNKNOWN (--kind)',
    ],
    ['an unknown protocol', 'esketamine-nasal --jurisdiction US', 'ID_UNKNOWN'],
    ['no moment', 'esketamine-nasal-trd-us --jurisdiction US --at soon', 'DATE_INVALID'],
  ])('2 for %s, with what to do', async (_, line, words) => {
    const { status, out, notes } = await openketamine(`screen ${line} --patient -`, {
      stdin: '{}',
    });
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(notes).toContain(words);
  });

  test('a condition that nobody knows is refused, with its place', async () => {
    const { status, notes } = await openketamine(
      'screen esketamine-nasal-trd-us --jurisdiction US --patient -',
      { stdin: 'conditions: { complete: true, items: [{ concept: aneurism }] }' },
    );
    expect(status).toBe(2);
    expect(notes).toContain('conditions/items/0/concept');
  });
});
