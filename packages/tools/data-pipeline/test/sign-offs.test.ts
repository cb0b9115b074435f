import { createHash } from 'node:crypto';
import { formatProblem } from '@openketamine/authoring';
import { signedText } from '@openketamine/authoring/sign-off';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { DataConfig } from '../src/config.ts';
import { processData } from '../src/pipeline.ts';
import { packageOnDisk } from './package-on-disk.ts';

/** An invented kind of record with a status that is a block, as protocols have it. */
const brewSchema = z.strictObject({
  id: z.string(),
  status: z.looseObject({ state: z.string() }),
  grams: z.number(),
  hint: z.string().default('none'),
});
const config: DataConfig = {
  collections: [
    {
      name: 'brews',
      dir: 'data',
      schema: brewSchema,
      type: { name: 'Brew', from: '@tea/model' },
      keepsRecord: false,
      cites: false,
      plainNumbers: { grams: 'an invented number' },
    },
  ],
};

const brew = (grams: number, state = 'draft') =>
  `# yaml-language-server: $schema=../schema/brew.json\nid: sencha\nstatus: { state: ${state} }\ngrams: ${grams}\n`;
const hash = (grams: number) =>
  createHash('sha256')
    .update(signedText({ id: 'sencha', grams, hint: 'none' }))
    .digest('hex');
const signOff = (sha256: string, more = '') =>
  `covers: { collection: brews, id: sencha, sha256: '${sha256}' }\nby: { name: A. Invented, role: taster }\non: 2026-03-01\nconflicts: none\ninvented: true\n${more}`;

const built = (files: Readonly<Record<string, string>>) => {
  const { files: made, problems } = processData(packageOnDisk(files), config);
  const text = made.get('json/sencha.json');
  return {
    problems: problems.map(formatProblem),
    record: text === undefined ? undefined : (JSON.parse(text) as z.infer<typeof brewSchema>),
  };
};

describe('what the build publishes', () => {
  test('is reviewed where somebody signed this content', () => {
    const { problems, record } = built({
      'data/sencha.yaml': brew(2),
      'reviews/sencha.yaml': signOff(hash(2)),
    });
    expect(problems).toEqual([]);
    expect(record?.status).toMatchObject({ state: 'reviewed', by: 'A. Invented' });
  });

  test('goes back to under review by itself when a signed number changes', () => {
    const { problems, record } = built({
      'data/sencha.yaml': brew(3),
      'reviews/sencha.yaml': signOff(hash(2)),
    });
    expect(problems).toEqual([]);
    expect(record?.status).toEqual({
      state: 'under-review',
      why: 'It has changed since A. Invented signed it.',
    });
  });

  test('is nothing where a file calls itself reviewed and nobody signed', () => {
    expect(built({ 'data/sencha.yaml': brew(2, 'reviewed') }).problems).toEqual([
      'data/sencha.yaml:3:9 status: reviewed without a sign-off; nothing leaves draft without one: sign with `openketamine review sign sencha` (status-is-signed)',
    ]);
  });

  test('is nothing where a sign-off covers no record, or is none', () => {
    const elsewhere = signOff(hash(2)).replace('id: sencha', 'id: gyokuro');
    expect(
      built({ 'data/sencha.yaml': brew(2), 'reviews/a.yaml': elsewhere }).problems[0],
    ).toContain('covers gyokuro of brews, and there is no such record');
    const silent = signOff(hash(2)).replace('conflicts: none\n', '');
    expect(built({ 'data/sencha.yaml': brew(2), 'reviews/a.yaml': silent }).problems[0]).toContain(
      'conflicts of interest',
    );
  });
});
