import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as api from '@openketamine/conformance';
import * as pages from '@openketamine/conformance/hazards';
import { left, made, root } from './made.ts';

/** Computes twins, golden files and tables. With --check it writes nothing and fails where one is stale. */
const check = process.argv.includes('--check');
const files = made(api, pages);

function before(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}

const stale = [...files].filter(([path, text]) => before(path) !== text);
const gone = left(files);
if (check) {
  for (const path of [...stale.map(([one]) => one), ...gone])
    console.error(`${path} is not what the data says`);
  if (stale.length + gone.length > 0) {
    console.error('Run `pnpm generate`, read what changed, and commit it.');
    process.exitCode = 1;
  }
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const path of gone) rmSync(join(root, path));
  console.log(`${files.size} files computed, ${stale.length} written, ${gone.length} removed`);
}
