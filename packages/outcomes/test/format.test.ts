import { expect, test } from 'vitest';
import { score } from '../src/index.js';
import { phq9 } from '../src/generated/scales/phq9.js';

const answers = [1, 1, 1, 1, 1, 1, 1, 1, 1];

test('a scale of a format that this version does not know is not scored', () => {
  expect(score(phq9, answers).total).toBe(9);
  const later = { ...phq9, format: 'openketamine/2' };
  expect(() => score(later as never, answers)).toThrow(
    expect.objectContaining({ code: 'DATA_INVALID', path: '/scale/format' }),
  );
});
