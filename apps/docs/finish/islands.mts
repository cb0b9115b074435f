import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles the scripts of pages: one small script for every page, and parts that load on demand.
 *
 * @param from - the folder of the scripts
 * @param to - the folder they are written to
 * @returns the name of the script that every page loads
 */
export async function bundleIslands(from: string, to: string): Promise<string> {
  const { metafile } = await build({
    entryPoints: [join(from, 'site.mts')],
    outdir: to,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: ['chrome120', 'firefox121', 'safari17'],
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    metafile: true,
    legalComments: 'none',
    conditions: ['browser', 'import'],
    logLevel: 'warning',
  });
  const entry = Object.entries(metafile.outputs).find(([, { entryPoint }]) =>
    entryPoint?.endsWith('islands/site.mts'),
  );
  if (entry === undefined) throw new Error('The script of every page was not bundled.');
  return entry[0].split('/').at(-1) ?? '';
}
