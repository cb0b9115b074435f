import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { listen } from '../src/server/listen.js';

test('when the wanted port is taken, the next free one is used', async () => {
  const first = await listen(new Hono(), 0);
  const second = await listen(new Hono(), first.port);
  expect(second.port).toBeGreaterThan(first.port);
  first.server.close();
  second.server.close();
});

test('a port that stays taken is an error, not an endless search', async () => {
  const first = await listen(new Hono(), 0);
  await expect(listen(new Hono(), first.port, 0)).rejects.toThrow('EADDRINUSE');
  first.server.close();
});
