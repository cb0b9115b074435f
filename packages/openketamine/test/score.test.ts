import { scales } from '@openketamine/outcomes/scales';
import { describe, expect, it } from 'vitest';
import { openketamine } from './terminal.js';

const phq9 = 'score phq9 --answers 1,1,1,1,1,1,1,1,2';

describe('score --json', () => {
  it('has the shape of the contract', async () => {
    const { status, json } = await openketamine(`${phq9} --baseline 20 --json`);
    expect(status).toBe(0);
    expect(json()).toMatchObject({
      scale: 'phq9',
      total: 10,
      complete: true,
      band: { id: 'moderate' },
      flags: [{ item: 9, kind: 'suicidality' }],
      response: [{ definition: 'phq9-response-50', met: true }],
      remission: [{ definition: 'phq9-remission-4', met: false }],
    });
  });

  it('leaves a response undecided without a baseline and still judges remission', async () => {
    expect((await openketamine(`${phq9} --json`)).json()).toMatchObject({
      response: [{ met: null, needs: 'baseline' }],
      remission: [{ met: false }],
    });
  });

  it.each([
    [
      'an answer one step past its range',
      'score phq9 --answers 1,1,1,1,1,1,1,1,4',
      'ANSWER_OUT_OF_RANGE',
      2,
    ],
    [
      'an answer that is not a number',
      'score phq9 --answers 1,1,1,1,1,1,1,1,x',
      'INPUT_INVALID',
      2,
    ],
    ['an answer too few', 'score phq9 --answers 1,1,1,1,1,1,1,1', 'INPUT_INVALID', 2],
    ['a missing answer', 'score phq9 --answers 1,1,1,1,-,1,1,1,1', 'SCALE_INCOMPLETE', 3],
    ['a baseline of zero', `${phq9} --baseline 0`, 'BASELINE_INVALID', 2],
    ['a baseline outside the scale', `${phq9} --baseline 28`, 'VALUE_OUT_OF_RANGE', 2],
    ['a baseline that is not a number', `${phq9} --baseline high`, 'INPUT_INVALID', 2],
    ['a scale nobody knows', 'score phq8 --answers 1', 'ID_UNKNOWN', 2],
    [
      'two competing sets of bands',
      `score hamd17 --answers ${Array(17).fill(0).join(',')}`,
      'INPUT_INVALID',
      2,
    ],
    ['a file that is not there', 'score phq9 --answers nowhere.json', 'FILE_UNREADABLE', 2],
  ])('refuses %s', async (_, line, code, status) => {
    const ran = await openketamine(`${line} --json`);
    expect(ran.status).toBe(status);
    expect(ran.json()).toMatchObject({ error: { code, hint: expect.stringMatching(/\S/u) } });
  });
});

it('scores when the set of bands is named', async () => {
  const line = `score hamd17 --answers ${Array(17).fill(1).join(',')} --bands hamd17-b --json`;
  expect((await openketamine(line)).json()).toMatchObject({ total: 17, band: { set: 'hamd17-b' } });
});

it('takes answers from standard input, as a list or under a name', async () => {
  for (const stdin of ['[1,1,1,1,1,1,1,1,2]', 'answers: [1, 1, 1, 1, 1, 1, 1, 1, 2]']) {
    // oxlint-disable-next-line no-await-in-loop -- two cases, one after the other
    const { json } = await openketamine('score phq9 --answers - --json', { stdin });
    expect(json()).toMatchObject({ total: 10 });
  }
});

it('says the flag before the total, and how a definition is known', async () => {
  const { out } = await openketamine(phq9);
  expect(out.indexOf('! suicidality: item 9')).toBeLessThan(out.indexOf('total 10 of 27'));
  expect(out).toContain('(phq9-change-5) [unverified]');
});

describe('what single records say beside the total', () => {
  const pcl5 = 'score pcl5 --answers 2,0,0,0,0,2,0,2,2,0,0,0,0,0,2,1,0,0,0,0';

  it('gives the clusters and the pattern they make, as data', async () => {
    expect((await openketamine(`${pcl5} --json`)).json()).toMatchObject({
      clusters: [
        { id: 'B', sum: 2, symptoms: 1, needs: 1, met: true },
        { id: 'C', met: true },
        { id: 'D', met: true },
        { id: 'E', symptoms: 1, needs: 2, met: false },
      ],
      syndromes: [{ id: 'pcl5-provisional', met: false, because: ['E'] }],
      secondLook: null,
    });
  });

  it('prints them, with what does not hold', async () => {
    const { out } = await openketamine(pcl5);
    expect(out).toContain('cluster E 3, 1 symptoms of 2: not met');
    expect(out).toContain('pattern pcl5-provisional not met for E');
  });

  it('asks for a second look above the screens it touches, and not one point further', async () => {
    const { out } = await openketamine('score audit-c --answers 3,0,0');
    expect(out).toContain('look again for audit-c-screen-women-3: Every point comes from item 1');
    expect(out.indexOf('look again')).toBeLessThan(out.indexOf('screen met'));
    expect((await openketamine('score audit-c --answers 3,1,0')).out).not.toContain('look again');
    expect((await openketamine('score audit-c --answers 3,0,0 --json')).json()).toMatchObject({
      screen: [{ met: false }, { met: true }],
      secondLook: { due: true, screens: ['audit-c-screen-women-3'], record: 'audit-c-rule-q1' },
    });
  });

  it('tells the pattern of the PHQ-9 after its flag', async () => {
    const { out } = await openketamine('score phq9 --answers 2,2,2,2,0,0,0,0,1');
    expect(out).toContain('pattern phq9-major met');
    expect(out.indexOf('! suicidality')).toBeLessThan(out.indexOf('pattern phq9-major'));
  });
});

it.each(scales.map(({ id }) => id))('show %s prints every field of the record', async (id) => {
  const record = scales.find((scale) => scale.id === id);
  expect((await openketamine(`show ${id} --json`)).json()).toEqual(
    JSON.parse(JSON.stringify(record)),
  );
});

describe('a scale whose rights do not allow a calculator', () => {
  const typed = scales.filter(({ scoring }) => scoring.kind === 'typed');

  it.each(typed.map((scale) => [scale.id, scale] as const))(
    '%s refuses answers, says the terms, and names what to type',
    async (id, { rights, items, total }) => {
      const least = items?.scores[0]?.least ?? 0;
      const answers = Array.from({ length: items?.count.value ?? 0 }, () => least).join(',');
      const ran = await openketamine(`score ${id} --answers ${answers} --json`);
      expect(ran.status).toBe(3);
      expect(ran.json()).toMatchObject({
        error: {
          code: 'SCALE_NOT_SCORED',
          message: expect.stringContaining(rights.says),
          hint: expect.stringContaining(total === null ? 'tier' : 'total'),
        },
      });
    },
  );

  it('takes a total with what definitions make of it, and asks for the item on suicidal thoughts', async () => {
    const { status, json } = await openketamine('score madrs --total 11 --baseline 34 --json');
    expect(status).toBe(0);
    expect(json()).toMatchObject({
      scale: 'madrs',
      total: 11,
      complete: false,
      flags: [],
      ask: [{ kind: 'suicidality', item: 10 }],
      response: [{ met: true }],
    });
    expect((await openketamine('score madrs --total 11')).out).toContain('item 10 is not known');
  });

  it('flags that item where it is typed beside the total', async () => {
    const { json } = await openketamine('score madrs --total 11 --item 10=4 --json');
    expect(json()).toMatchObject({ flags: [{ item: 10, answer: 4 }], ask: [] });
  });

  it('takes a tier where the scale has tiers', async () => {
    const { json, out } = await openketamine('score cssrs-screen --tier high --json');
    expect(json()).toMatchObject({ tier: 'high', total: null, flags: [{ item: null }] });
    expect(out).toContain('high');
  });

  it.each([
    ['neither answers nor a total', 'score madrs', 2],
    ['answers and a total', 'score phq9 --answers 1,1,1,1,1,1,1,1,1 --total 9', 2],
    ['a total past the scale', 'score madrs --total 61', 2],
    ['a tier that is none', 'score cssrs-screen --tier severe', 2],
    ['a total of a scale without one', 'score kset --total 3', 2],
    ['an item without a total', 'score phq9 --answers 1,1,1,1,1,1,1,1,1 --item 9=1', 2],
    ['an item that is no number', 'score madrs --total 11 --item ten=1', 2],
  ])('refuses %s', async (_, line, status) => {
    expect((await openketamine(line)).status).toBe(status);
  });
});
