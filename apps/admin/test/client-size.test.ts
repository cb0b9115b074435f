import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const client = join(import.meta.dirname, '../dist/client');
const most = 250 * 1000;

test('what a browser loads of scripts before the first screen stays below 250 kB, compressed', () => {
  const page = readFileSync(join(client, 'index.html'), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="(?<path>\/[^"]+\.js)"/gu)].map(
    ({ groups }) => groups?.['path'] ?? '',
  );
  expect(scripts.length).toBeGreaterThan(1);
  const sizes = scripts.map((path) => gzipSync(readFileSync(join(client, path))).length);
  const sum = sizes.reduce((all, size) => all + size, 0);
  expect(sum).toBeGreaterThan(50_000);
  expect(sum).toBeLessThan(most);
});
