import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './workspace.ts';

/** What somebody does with our packages, as the few lines that do it, and what it may weigh in a browser. */
export interface TypicalUse {
  readonly use: string;
  readonly code: string;
  /** What was aimed at, in kB of gzip; undefined where nobody named a figure. */
  readonly asked?: number;
  /** What it may weigh at most, in kB of gzip: what was aimed at where that is reached, else little more than it weighs. */
  readonly limit: number;
  /** What it weighed in November 2026, before packages were taken apart. */
  readonly before: number;
}

/** The uses whose weight is held. */
export const typicalUses: readonly TypicalUse[] = [
  {
    use: 'plan with one protocol',
    code: `import { planCourse } from '@openketamine/planner';
import { esketamineNasalTrdUs } from '@openketamine/protocols/esketamine-nasal-trd-us';
globalThis.use = () => planCourse({ protocol: esketamineNasalTrdUs, start: '2025-01-06' });`,
    asked: 37,
    limit: 58,
    before: 36.9,
  },
  {
    use: 'screen, all rules, with terminology',
    code: `import { screen } from '@openketamine/screening';
import { rules } from '@openketamine/risk';
import { terminology } from '@openketamine/terminology';
globalThis.use = (facts) => screen({ rules, terminology, facts });`,
    asked: 90,
    limit: 180,
    before: 144,
  },
  {
    use: 'score one scale',
    code: `import { score } from '@openketamine/outcomes';
import { phq9 } from '@openketamine/outcomes/scales/phq9';
globalThis.use = (answers) => score(phq9, answers);`,
    asked: 4,
    limit: 5.7,
    before: 3.6,
  },
  {
    use: 'simulate one model',
    code: `import { simulate } from '@openketamine/pharmacokinetics';
import * as model from '@openketamine/pharmacokinetics/models/otto-2021-s-ketamine';
globalThis.use = (doses) => simulate({ model, doses });`,
    asked: 18,
    limit: 23,
    before: 19,
  },
  {
    use: 'one figure',
    code: `import { concentrationCurve } from '@openketamine/figures';
globalThis.use = concentrationCurve;`,
    asked: 60,
    limit: 8,
    before: 232,
  },
];

/** What lines weigh for a browser, in kB of gzip, with all they import from the packages that `from` can see. */
export async function bundledSize(
  code: string,
  from: string = join(root, 'packages/openketamine'),
): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: from, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length / 1000;
}

/** Uses that weigh more than they may, in words. */
export async function overweightUses(
  uses: readonly TypicalUse[] = typicalUses,
  from?: string,
): Promise<string[]> {
  const found: string[] = [];
  for (const { use, code, limit } of uses) {
    // oxlint-disable-next-line no-await-in-loop -- keeps memory low
    const size = await bundledSize(code, from);
    if (size > limit) found.push(`${use}: ${size.toFixed(1)} kB of gzip, at most ${limit}`);
  }
  return found;
}
