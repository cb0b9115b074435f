import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

const require = createRequire(import.meta.url);

/** The loader by which a page of Markdown names its pictures, so that both mean the same file. */
function pictureLoader(): string {
  const core = createRequire(require.resolve('@docusaurus/core/package.json'));
  const { getFileLoaderUtils } = core('@docusaurus/utils') as {
    getFileLoaderUtils: (isServer: boolean) => {
      loaders: { inlineMarkdownImageFileLoader: string };
    };
  };
  return getFileLoaderUtils(false).loaders.inlineMarkdownImageFileLoader;
}

const picturesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.includes('node_modules') && /\.(?:svg|png|jpe?g|webp)$/u.test(file))
    .map((file) => resolve(folder, file));

/**
 * The text of what is bundled for the browser: the sheets of styles, the components of which some bring
 * styles, and pictures; no page.
 */
export function styleEntry(registry: string, pictures: readonly string[], loader: string): string {
  const components = [
    ...new Set([...registry.matchAll(/"(?<name>@theme\/[^"]+)"/gu)].map(([, name]) => name ?? '')),
  ].toSorted();
  const lines = [
    `import '@generated/client-modules';`,
    ...components.map((name, index) => `import * as c${index} from '${name}';`),
    ...pictures.map(
      (picture, index) => `import p${index} from ${JSON.stringify(loader + picture)};`,
    ),
    // Named, so that nothing is left out as unused.
    `globalThis.kept = [${[...components.map((_, index) => `c${index}`), ...pictures.map((_, index) => `p${index}`)].join(', ')}];`,
  ];
  return `${lines.join('\n')}\n`;
}

interface Options {
  /** Folders whose pictures pages may show. */
  readonly pictures: readonly string[];
}

/**
 * Builds no program for the browser where the site is published: its pages run none, so that every page
 * would be compiled and bundled a second time for nothing. What stays are styles, fonts and pictures.
 */
export function withoutClient(
  { generatedFilesDir, siteDir }: LoadContext,
  options: unknown,
): Plugin {
  const { pictures } = options as Options;
  return {
    name: 'without-client',
    configureWebpack: (_, isServer) => {
      if (isServer || process.env['NODE_ENV'] !== 'production') return {};
      const registry = readFileSync(join(generatedFilesDir, 'registry.js'), 'utf8');
      const found = pictures.flatMap((folder) => picturesIn(resolve(siteDir, folder)));
      const entry = join(generatedFilesDir, 'styles-alone.js');
      writeFileSync(entry, styleEntry(registry, found, pictureLoader()));
      return { entry };
    },
  };
}
