import { expect, test } from 'vitest';
import { source } from '../src/index.js';

test('a source is found by its id, by an alias and with a place', async () => {
  expect((await source('us-label-2019#part-4')).id).toBe('us-label-2019');
  expect((await source('us-spravato-pi-2019-03')).id).toBe('us-label-2019');
  expect((await source('spravato_us')).id).toBe('spravato_us');
});

test.each(['berman200', '../index', 'sources/berman2000', '__proto__', ''])(
  'there is no source %j',
  async (id) => {
    await expect(source(id)).rejects.toMatchObject({ code: 'ID_UNKNOWN' });
  },
);

test('an id that is nearly right is answered with the one that was meant', async () => {
  await expect(source('bermann2000')).rejects.toMatchObject({
    hint: expect.stringContaining('berman2000'),
  });
});
