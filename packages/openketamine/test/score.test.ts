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
    ['an answer that is no number', 'score phq9 --answers 1,1,1,1,1,1,1,1,x', 'INPUT_INVALID', 2],
    ['an answer too few', 'score phq9 --answers 1,1,1,1,1,1,1,1', 'INPUT_INVALID', 2],
    ['a missing answer', 'score phq9 --answers 1,1,1,1,-,1,1,1,1', 'SCALE_INCOMPLETE', 3],
    ['a baseline of zero', `${phq9} --baseline 0`, 'BASELINE_INVALID', 2],
    ['a baseline outside the scale', `${phq9} --baseline 28`, 'VALUE_OUT_OF_RANGE', 2],
    ['a baseline that is no number', `${phq9} --baseline high`, 'INPUT_INVALID', 2],
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
