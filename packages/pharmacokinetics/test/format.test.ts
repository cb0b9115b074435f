import { expect, test } from 'vitest';
import { simulate } from '../src/index.js';
import { otto2021SKetamine as model } from '../src/models.js';

test('a model of a format that this version does not know is not simulated', () => {
  const doses = [{ drug: 'esketamine', route: 'iv', form: 'base', amount: { value: 10, unit: 'mg' }, over: { value: 40, unit: 'min' } }] as const; // prettier-ignore
  const times = { at: [{ value: 1, unit: 'h' }] } as const;
  expect(simulate({ model, doses }, times).model.id).toBe(model.id);
  const later = { ...model, format: 'openketamine/2' };
  expect(() => simulate({ model: later as never, doses }, times)).toThrow(
    expect.objectContaining({ code: 'DATA_INVALID', path: '/model/format' }),
  );
});
