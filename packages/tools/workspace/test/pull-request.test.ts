import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { approvalsFor, judgeApprovals, type Asked } from '../src/pull-request/approvals.ts';
import type { ClinicalDiff } from '../src/pull-request/clinical-diff.ts';
import {
  commentBody,
  labelsFor,
  mark,
  ownLabels,
  writeComment,
  writeLabels,
} from '../src/pull-request/comment.ts';
import { corrected, correctInPlace, readCorrection } from '../src/pull-request/correct-a-number.ts';
import type { Github, Review } from '../src/pull-request/github.ts';
import { changedIds, changedPages, copyPreview } from '../src/pull-request/preview.ts';
import { root } from '../src/workspace.ts';

const dir = mkdtempSync(join(tmpdir(), 'openketamine-pull-request-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const diff = (more: Partial<ClinicalDiff> = {}): ClinicalDiff => ({
  direction: 'looser',
  level: 'major',
  records: [],
  ...more,
});

/** GitHub as it would be after each call. */
class Pretended implements Github {
  comment: { id: number; body: string; bot: boolean }[] = [];
  label: string[] = [];
  comments = () => Promise.resolve(this.comment);
  labels = () => Promise.resolve(this.label);
  reviews = () => Promise.resolve([]);
  addComment(body: string) {
    this.comment.push({ id: this.comment.length + 1, body, bot: true });
    return Promise.resolve();
  }
  changeComment(id: number, body: string) {
    this.comment = this.comment.map((entry) => (entry.id === id ? { ...entry, body } : entry));
    return Promise.resolve();
  }
  addLabels(names: readonly string[]) {
    this.label.push(...names);
    return Promise.resolve();
  }
  removeLabel(name: string) {
    this.label = this.label.filter((text) => text !== name);
    return Promise.resolve();
  }
}

describe('the comment on a pull request', () => {
  test('is written once, and changed when the change does', async () => {
    const github = new Pretended();
    expect(await writeComment(github, 'One')).toBe('added');
    expect(await writeComment(github, 'One')).toBe('same');
    expect(await writeComment(github, 'Two')).toBe('changed');
    expect(github.comment.map(({ body }) => body)).toEqual([`${mark}\nTwo`]);
  });

  test('never takes the place of what a person wrote, even under the same mark', async () => {
    const github = new Pretended();
    github.comment.push({ id: 1, body: `${mark}\nMine`, bot: false });
    expect(await writeComment(github, 'One')).toBe('added');
    expect(github.comment[0]?.body).toBe(`${mark}\nMine`);
  });

  test('fits, however much changed', () => {
    const body = commentBody('x'.repeat(100_000));
    expect(body.length).toBeLessThanOrEqual(65_000);
    expect(body).toContain('openketamine diff');
  });
});

describe('labels', () => {
  test('say direction and version, and go when they no longer hold; others stay', async () => {
    const github = new Pretended();
    github.label.push('help wanted');
    await writeLabels(github, diff());
    expect(github.label).toEqual(['help wanted', 'direction: looser', 'version: major']);
    await writeLabels(github, diff({ direction: 'neutral', level: 'patch' }));
    expect(github.label).toEqual(['help wanted', 'direction: neutral', 'version: patch']);
    await writeLabels(github, diff({ direction: 'neutral', level: null }));
    expect(github.label).toEqual(['help wanted']);
  });

  test('are all of those that the script may take away', () => {
    for (const direction of ['looser', 'tighter', 'neutral'] as const)
      for (const level of ['major', 'minor', 'patch'] as const)
        for (const name of labelsFor(diff({ direction, level }))) expect(ownLabels).toContain(name);
  });
});

describe('approvals', () => {
  const review = (by: string, state: Review['state'] = 'APPROVED', commit = 'new'): Review => ({
    by,
    state,
    commit,
  });
  const judged = (reviews: readonly Review[], more: Partial<Asked> = {}) =>
    judgeApprovals({
      diff: diff(),
      reviews,
      team: ['ann', 'ben', 'cem'],
      author: 'dot',
      head: 'new',
      ...more,
    });

  test.each([
    [null, 'neutral', 0],
    ['patch', 'neutral', 1],
    ['major', 'tighter', 1],
    ['minor', 'neutral', 1],
    ['major', 'looser', 2],
  ] as const)('of a change of %s, %s: %i', (level, direction, count) => {
    expect(approvalsFor({ level, direction })).toBe(count);
  });

  test('of two clinicians are enough for a looser change, and of one are not', () => {
    expect(judged([review('ann')])).toEqual({
      enough: false,
      says: 'The change is looser: two clinicians have to approve; 1 of 2 (ann) have.',
    });
    expect(judged([review('ann'), review('Ben')]).enough).toBe(true);
  });

  test('of one clinician are enough for another clinical change, and of none are not', () => {
    const tighter = { diff: diff({ direction: 'tighter' }) };
    expect(judged([], tighter).enough).toBe(false);
    expect(judged([review('ann')], tighter).enough).toBe(true);
  });

  test('of one clinician twice count once', () => {
    expect(judged([review('ann'), review('ANN')]).enough).toBe(false);
  });

  test('of the author and of others do not count', () => {
    expect(judged([review('ann'), review('ben')], { author: 'ben' }).enough).toBe(false);
    expect(judged([review('ann'), review('eve')]).enough).toBe(false);
  });

  test('of an earlier version do not count, and are told of', () => {
    expect(judged([review('ann'), review('ben', 'APPROVED', 'old')])).toMatchObject({
      enough: false,
      says: expect.stringContaining('ben approved an earlier version') as string,
    });
  });

  test('fall by a later no, and stand through a later remark', () => {
    expect(judged([review('ann'), review('ben'), review('ben', 'CHANGES_REQUESTED')])).toEqual({
      enough: false,
      says: 'ben asked for changes.',
    });
    expect(judged([review('ann'), review('ben'), review('ben', 'COMMENTED')]).enough).toBe(true);
    expect(judged([review('ann'), review('ben'), review('ben', 'DISMISSED')]).enough).toBe(false);
  });

  test('cannot be given where nobody is of the team, and the sentence says where to name them', () => {
    expect(judged([], { team: [] })).toMatchObject({
      enough: false,
      says: expect.stringContaining('.github/clinical-team.json') as string,
    });
  });

  test('are not asked for where no clinical data changed', () => {
    expect(judged([], { diff: { level: null, direction: 'neutral' } }).enough).toBe(true);
  });
});

describe('the preview', () => {
  const site = join(dir, 'site');
  mkdirSync(join(site, 'protocols', 'own-protocol'), { recursive: true });
  mkdirSync(join(site, 'assets'));
  writeFileSync(join(site, 'protocols/own-protocol/index.html'), '<p>Own</p>');
  writeFileSync(join(site, 'index.html'), '<a href="/protocols/own-protocol">Own</a>');
  writeFileSync(join(site, 'other.html'), '<p>own-protocol-two</p>');
  writeFileSync(join(site, 'assets/a.css'), 'p {}');

  test('has the pages of what changed and of what it reaches, and those that lead there', () => {
    const ids = changedIds({
      records: [{ id: 'shared', collection: 'procedures', reaches: ['own-protocol'] }],
    });
    expect(ids).toEqual(['shared', 'own-protocol']);
    const pages = changedPages(site, ids);
    expect(pages).toEqual(['index.html', 'protocols/own-protocol/index.html']);
    expect(copyPreview(site, pages, join(dir, 'out'))).toBe(2);
    expect(readdirSync(join(dir, 'out')).toSorted()).toEqual([
      'assets',
      'changed.html',
      'index.html',
      'protocols',
    ]);
  });
});

describe('a filled-in form "Correct a number"', () => {
  const fields = parse(
    readFileSync(join(root, '.github/ISSUE_TEMPLATE/correct-a-number.yml'), 'utf8'),
  ) as { body: { id?: string; attributes: { label?: string } }[] };
  const labelOf = (id: string) =>
    fields.body.find((entry) => entry.id === id)?.attributes.label ?? '';
  /** As GitHub writes the answers into the issue. */
  const form = (answers: Readonly<Record<string, string>>) =>
    fields.body
      .flatMap(({ id, attributes }) =>
        id === undefined
          ? []
          : [`### ${attributes.label ?? ''}\n\n${answers[id] ?? '_No response_'}\n`],
      )
      .join('\n');
  const six = 'ketamine-iv-trd-six-over-three-weeks';
  const answers = {
    record: six,
    says: '40 min',
    should: '45 min',
    source: 'anand2023#p2',
    why: 'The paper says 45.',
    read: 'I have read the source itself',
    danger: 'No',
  };
  const patched = (more: Readonly<Record<string, string>> = {}) =>
    corrected(readCorrection(form({ ...answers, ...more })));

  test('has a heading for every answer the script reads', () => {
    for (const id of ['record', 'says', 'should', 'place', 'source', 'why'])
      expect(labelOf(id)).not.toBe('');
    expect(readCorrection(form(answers))).toMatchObject({
      record: six,
      says: { value: 40, unit: 'min' },
      source: 'anand2023#p2',
    });
  });

  test('changes that number and its citation, and nothing else', () => {
    const { path, text } = patched();
    const before = readFileSync(join(root, path), 'utf8').split('\n');
    const changed = text.split('\n').filter((line, at) => line !== before[at]);
    expect(path).toBe(`packages/protocols/data/${six}.yaml`);
    expect(changed).toEqual([
      "      over: { value: 45, unit: min, basis: trial, cite: 'anand2023#p2' }",
    ]);
  });

  test('writes why into the changeset; where no changeset can be written, the file stays as it was', () => {
    const copy = join(dir, 'correction');
    const file = `packages/protocols/data/${six}.yaml`;
    for (const path of [file, 'packages/evidence/data/sources/anand2023.yaml']) {
      mkdirSync(join(copy, path, '..'), { recursive: true });
      writeFileSync(join(copy, path), readFileSync(join(root, path), 'utf8'));
    }
    const before = readFileSync(join(copy, file), 'utf8');
    const correction = readCorrection(form(answers));
    const refuses = () => ({ ok: false, output: 'A merge was not finished.' });
    expect(() => correctInPlace(correction, copy, refuses)).toThrow('A merge was not finished.');
    expect(readFileSync(join(copy, file), 'utf8')).toBe(before);
    const writes = () => {
      writeFileSync(join(copy, 'own.md'), '- over, 40 min -> 45 min\n');
      return { ok: true, output: 'Wrote own.md.\n' };
    };
    expect(correctInPlace(correction, copy, writes)).toEqual([file, 'own.md']);
    expect(readFileSync(join(copy, file), 'utf8')).toContain('over: { value: 45, unit: min');
    expect(readFileSync(join(copy, 'own.md'), 'utf8')).toBe(
      '- over, 40 min -> 45 min\n- Why: The paper says 45. (anand2023#p2)\n',
    );
  });

  test('asks which one is meant, where a number stands several times, with the places', () => {
    expect(() => patched({ says: '3 wk', should: '4 wk' })).toThrow(
      /in several places[\s\S]*- \/phases\/0\/schedule\/length\/least\n- \/phases\/0\/schedule\/length\/most/u,
    );
    expect(
      patched({ says: '3 wk', should: '4 wk', place: '/phases/0/schedule/length/most' }).text,
    ).toContain('most: 4, unit: wk');
    expect(patched({ says: '3 wk', should: '4 wk', place: 'most' }).text).toContain(
      'least: 3, most: 4',
    );
  });

  test('takes units as people write them', () => {
    expect(
      patched({
        record: 'esketamine-us-blood-pressure-before-dose',
        says: '140 mmHg',
        should: '150 mmHg',
      }).text,
    ).toMatch(/value: 150/u);
  });

  test.each([
    [
      'a record that does not exist, with the nearest',
      { record: 'ketamine-iv-trd-six-over-three-week' },
      /Did you mean ketamine-iv-trd-six-over-three-weeks/u,
    ],
    ['a number that is not there', { says: '41 min' }, /does not say 41 min anywhere/u],
    ['what is not a number', { should: 'more' }, /expected one number with its unit/u],
    [
      'a source that is not in the library',
      { source: 'nobody2030' },
      /There is no source nobody2030[\s\S]*Suggest a source/u,
    ],
    [
      'a question without an answer',
      { why: '_No response_' },
      /no answer to "What does the source say/u,
    ],
  ])(
    'is answered with a sentence for %s',
    (_name, more: Readonly<Record<string, string>>, says) => {
      expect(() => patched(more)).toThrow(says);
    },
  );
});
