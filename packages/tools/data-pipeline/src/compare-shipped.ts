#!/usr/bin/env node
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedDifferences } from './shipped-differences.ts';

const usage = `node packages/tools/data-pipeline/src/compare-shipped.ts BEFORE [AFTER]

Compares what two working trees ship, field by field: packages/*/json below each, as \`pnpm generate\` makes it.
AFTER is this tree unless named. Prints every kind of difference with how often it stands, and where first.
`;

/** Every shipped record of a working tree by the path of its file. */
function shippedOf(root: string): Map<string, unknown> {
  const files = globSync('packages/*/json/**/*.json', { cwd: root });
  return new Map(
    files.map((file) => [file, JSON.parse(readFileSync(join(root, file), 'utf8')) as unknown]),
  );
}

const short = (value: unknown) =>
  value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80);

const [beforeRoot, afterRoot = '.'] = process.argv.slice(2);
if (beforeRoot === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const [before, after] = [shippedOf(beforeRoot), shippedOf(afterRoot)];
  const found = shippedDifferences(before, after);
  const kinds = Object.groupBy(found, ({ where, path, before: old, after: now }) =>
    [
      where.split('/').slice(1, -1).join('/'),
      path.findLast((key) => typeof key === 'string') ?? 'record',
      `${short(old)} -> ${short(now)}`,
    ].join('  '),
  );
  for (const [kind, each = []] of Object.entries(kinds).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const first = each[0];
    console.log(
      `${String(each.length).padStart(5)}  ${kind}  (${first?.where}#/${first?.path.join('/')})`,
    );
  }
  console.log(`${before.size} records before, ${after.size} after, ${found.length} fields differ`);
}
