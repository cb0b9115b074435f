import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '@docusaurus/types';
import type { Options as PresetOptions, ThemeConfig } from '@docusaurus/preset-classic';
import type { Options as DocsOptions } from '@docusaurus/plugin-content-docs';
import { linkToPage } from './links.mts';
import { rawHtml } from './plugins/raw-html.mts';
import { withoutClient } from './plugins/without-client.mts';

/** Docusaurus runs in the folder of the site; tools that only read this file run at the root. */
const packages = ['../../packages', 'packages'].find((folder) => existsSync(folder)) ?? '.';

const docs = join(packages, '../docs');

/** A look at the generated pages while one works on them: without the API, and a broken link is let pass. */
const quick = process.env['DOCS_QUICK'] === '1';

/**
 * Which part is built: `build.mts` builds the pages of the API in a process of their own, since Docusaurus
 * holds all pages at once. Without a name both are there, as for a look while one works on them.
 */
const part = process.env['DOCS_PART'] ?? (quick ? 'site' : 'both');

/** The folder of the site on its host. */
const base = process.env['SITE_BASE'] ?? '/';

/** A section of generated pages, with its list beside each page. */
const section = (id: string): [string, DocsOptions] => [
  '@docusaurus/plugin-content-docs',
  {
    id,
    path: `generated/${id}`,
    routeBasePath: id,
    sidebarPath: './sidebars.mts',
    breadcrumbs: false,
    beforeDefaultRemarkPlugins: [[rawHtml, { base }]],
  },
];

/** Code in the colors of the page: they come from the tokens, so one theme serves both. */
const code = {
  plain: { color: 'var(--ok-ink)', backgroundColor: 'var(--ok-sunk)' },
  styles: [
    { types: ['comment'], style: { color: 'var(--ok-quiet)', fontStyle: 'italic' as const } },
    { types: ['string', 'attr-value'], style: { color: 'var(--ok-information)' } },
    { types: ['keyword', 'atrule', 'tag'], style: { color: 'var(--ok-unknown)' } },
    { types: ['number', 'boolean', 'constant'], style: { color: 'var(--ok-caution)' } },
  ],
};

/** The API of every published package, as `generate/api.mts` writes it. */
const apiPages: NonNullable<Config['plugins']> = [
  [
    '@docusaurus/plugin-content-docs',
    {
      id: 'api',
      path: 'generated/api',
      routeBasePath: 'api',
      sidebarPath: './sidebars.mts',
      sidebarItemsGenerator: async ({ defaultSidebarItemsGenerator, ...args }) => {
        const items = await defaultSidebarItemsGenerator(args);
        const packagePages = items.filter((item) => item.type === 'category');
        return [{ type: 'doc', id: 'index', label: 'All packages' }, ...packagePages];
      },
      breadcrumbs: false,
    } satisfies DocsOptions,
  ],
];

const config: Config = {
  title: 'openketamine',
  tagline: 'Ketamine and esketamine protocols as cited, executable data',
  favicon: 'favicon.svg',
  staticDirectories: part === 'api' ? [] : ['static', 'generated/static'],
  // The address of the site where it is published; nothing is loaded from it.
  url: process.env['SITE_URL'] ?? 'http://localhost',
  baseUrl: base,
  trailingSlash: false,
  // Docusaurus sees neither the pages of the other part nor HTML that is let through: `finish/links.mts` checks every link.
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  baseUrlIssueBanner: false,
  onDuplicateRoutes: 'throw',
  future: {
    v4: true,
    faster: {
      swcJsLoader: true,
      swcJsMinimizer: true,
      swcHtmlMinimizer: true,
      lightningCssMinimizer: true,
      rspackBundler: true,
      // One compiler reads the pages, once: a cache would only keep them all in memory.
      mdxCrossCompilerCache: false,
      rspackPersistentCache: false,
      // Each thread would hold every page.
      ssgWorkerThreads: false,
      gitEagerVcs: false,
    },
    // No page says when it was last edited.
    experimental_vcs: false,
  },
  markdown: {
    // .md is CommonMark with HTML: braces and angle brackets in data stay what they are.
    format: 'detect',
    hooks: { onBrokenMarkdownLinks: linkToPage(docs), onBrokenMarkdownImages: 'throw' },
  },
  presets: [
    [
      'classic',
      {
        docs:
          part === 'api'
            ? false
            : {
                path: docs,
                // Decisions keep their numbers.
                numberPrefixParser: false,
                routeBasePath: '/',
                sidebarPath: './sidebars.mts',
                breadcrumbs: false,
              },
        blog: false,
        pages:
          part === 'api'
            ? false
            : { path: 'generated/pages', beforeDefaultRemarkPlugins: [[rawHtml, { base }]] },
        sitemap: false,
        theme: {
          customCss: './src/css/site.css',
        },
      } satisfies PresetOptions,
    ],
  ],
  plugins: [
    [withoutClient, { pictures: [docs] }],
    ...(part === 'api'
      ? []
      : ['protocols', 'rules', 'side-effects', 'evidence', 'families'].map(section)),
    ...(part === 'site' ? [] : apiPages),
  ],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
    prism: { theme: code, darkTheme: code, additionalLanguages: ['bash', 'json', 'yaml'] },
  } satisfies ThemeConfig,
};

export default config;
