import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { PortTaken, listen } from '../src/server/listen.js';

test('a port that is taken is an error, and no other port is tried: there is one writer', async () => {
  const first = await listen(new Hono(), 0);
  const second = listen(new Hono(), first.port);
  await expect(second).rejects.toThrow(PortTaken);
  await expect(second).rejects.toThrow(`Port ${first.port} is taken. Set PORT to another one.`);
  first.server.close();
});
