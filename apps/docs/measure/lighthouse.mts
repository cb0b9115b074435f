import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumArgs, chromiumPath } from '@openketamine/workspace-tools/browser';
import { serveFolder } from '../e2e/serve.mts';

/**
 * Measures the built site as Lighthouse does for a phone, each page five times, and prints the medians as a
 * table of Markdown: `node measure/lighthouse.mts [RUNS]`. Lighthouse itself is fetched by npm when it is asked for.
 */
const pages = [
  ['front page', '/'],
  ['protocol', '/protocols/ketamine-iv-trd-six-over-three-weeks'],
  ['rule', '/rules/esketamine-us-blood-pressure-before-dose'],
  ['compare', '/compare?ids=ketamine-iv-trd-six-over-three-weeks,esketamine-nasal-trd-us'],
  ['API', '/api/planner/index/functions/planCourse'],
  ['tool', '/tools/plan'],
] as const;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const metrics = [
  ['first-contentful-paint', 'ms'],
  ['largest-contentful-paint', 'ms'],
  ['total-blocking-time', 'ms'],
  ['cumulative-layout-shift', ''],
] as const;
const runs = Number(process.argv[2] ?? '5');
const version = '13';

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
  readonly environment: { readonly benchmarkIndex: number };
}

const median = (list: readonly number[]): number =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;

const path = await chromiumPath();
if (path === undefined) throw new Error('No Chromium on this system: set CHROMIUM_PATH.');
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));

function reportOf(url: string, file: string): Report {
  const { status, stderr } = spawnSync(
    'npx',
    ['--yes', `lighthouse@${version}`, url, '--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=--headless=new ${chromiumArgs.join(' ')}`], // prettier-ignore
    { encoding: 'utf8', env: { ...process.env, CHROME_PATH: path } },
  );
  if (status !== 0) throw new Error(`Lighthouse could not measure ${url}: ${stderr}`);
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}

const served = process.argv[3];
if (served === undefined) {
  // The server must answer while Lighthouse runs, so that runs in a process of its own.
  const { server, address } = await serveFolder(join(import.meta.dirname, '../build'));
  const { spawn } = await import('node:child_process');
  const child = spawn(process.execPath, [import.meta.filename, String(runs), address], {
    stdio: 'inherit',
  });
  const code = await new Promise<number>((resolve) => child.on('exit', (each) => resolve(each ?? 1))); // prettier-ignore
  server.close();
  process.exit(code);
}

console.log(`| page | ${categories.join(' | ')} | FCP | LCP | TBT | CLS | speed of the machine |\n| --- ${'| --- '.repeat(categories.length + 5)}|`); // prettier-ignore
for (const [name, page] of pages) {
  const reports = Array.from({ length: runs }, (_, run) =>
    reportOf(`${served}${page}`, join(folder, `${name.replaceAll(' ', '-')}-${run}.json`)),
  );
  const scores = categories.map((id) =>
    Math.round(median(reports.map((report) => (report.categories[id]?.score ?? 0) * 100))),
  );
  const values = metrics.map(([id, unit]) => {
    const value = median(reports.map((report) => report.audits[id]?.numericValue ?? 0));
    return unit === 'ms' ? `${Math.round(value)} ms` : value.toFixed(3);
  });
  const index = Math.round(median(reports.map((report) => report.environment.benchmarkIndex)));
  console.log(`| ${name} | ${scores.join(' | ')} | ${values.join(' | ')} | ${index} |`);
}
