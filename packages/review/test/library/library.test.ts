import { protocols } from '@openketamine/protocols';
import { expect, test } from 'vitest';
import { verify } from '../../src/verify/index.js';

/** Every protocol of the library, a little here; `pnpm test:slow` looks much further. */
const states = process.env['MODE'] === 'slow' ? 5000 : 120;

test.each(protocols)('whatever happens to $id, every invariant holds', (protocol) => {
  const told = verify(protocol, {
    states,
    protocols: (id) => protocols.find((entry) => entry.id === id),
  });
  expect(told.broken).toEqual([]);
  expect(told.states).toBeGreaterThan(20);
});
