import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '@docusaurus/types';
import type { Options as PresetOptions, ThemeConfig } from '@docusaurus/preset-classic';
import type { Options as DocsOptions } from '@docusaurus/plugin-content-docs';
import { linkToPage } from './links.mts';

/** Docusaurus runs in the folder of the site; tools that only read this file run at the root. */
const packages = ['../../packages', 'packages'].find((folder) => existsSync(folder)) ?? '.';

const docs = join(packages, '../docs');

/** A look at the generated pages while one works on them: without the API, and a broken link is let pass. */
const quick = process.env['DOCS_QUICK'] === '1';
const broken = quick ? 'ignore' : 'throw';

/** A section of generated pages, with its list beside each page. */
const section = (id: string): [string, DocsOptions] => [
  '@docusaurus/plugin-content-docs',
  {
    id,
    path: `generated/${id}`,
    routeBasePath: id,
    sidebarPath: './sidebars.mts',
    breadcrumbs: false,
  },
];

/** Every package that is published has API pages, without being listed here. */
const published = readdirSync(packages)
  .toSorted()
  .filter((name) => existsSync(join(packages, name, 'typedoc.json')))
  .filter((name) => {
    const manifest = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8'));
    return manifest.private !== true;
  })
  .map((name) => join(packages, name));

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

/** The API of every published package, as TypeDoc reads it. */
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
  [
    'docusaurus-plugin-typedoc',
    {
      entryPoints: published,
      entryPointStrategy: 'packages',
      packageOptions: {
        includeVersion: true,
        sort: ['source-order'],
        // A type that only names the inside of another needs no page of its own.
        validation: { notExported: false, invalidLink: true, rewrittenLink: true },
      },
      out: 'generated/api',
      readme: 'none',
      name: 'API',
      excludeInternal: true,
      excludeScopesInPaths: true,
      disableSources: true,
      sidebar: { autoConfiguration: false },
      sanitizeComments: true,
      parametersFormat: 'table',
      interfacePropertiesFormat: 'table',
      typeDeclarationFormat: 'table',
      logLevel: 'Warn',
    },
  ],
];

const config: Config = {
  title: 'openketamine',
  tagline: 'Ketamine and esketamine protocols as cited, executable data',
  favicon: 'favicon.svg',
  staticDirectories: ['static', 'generated/static'],
  // The address of the site where it is published; nothing is loaded from it.
  url: process.env['SITE_URL'] ?? 'http://localhost',
  baseUrl: process.env['SITE_BASE'] ?? '/',
  trailingSlash: false,
  onBrokenLinks: broken,
  onBrokenAnchors: broken,
  baseUrlIssueBanner: false,
  onDuplicateRoutes: 'throw',
  future: { v4: true, faster: true },
  markdown: {
    // .md is CommonMark with HTML: braces and angle brackets in data stay what they are.
    format: 'detect',
    hooks: { onBrokenMarkdownLinks: linkToPage(docs), onBrokenMarkdownImages: 'throw' },
  },
  presets: [
    [
      'classic',
      {
        docs: {
          path: docs,
          // Decisions keep their numbers.
          numberPrefixParser: false,
          routeBasePath: '/',
          sidebarPath: './sidebars.mts',
          breadcrumbs: false,
        },
        blog: false,
        pages: { path: 'generated/pages' },
        sitemap: false,
        theme: {
          customCss: './src/css/site.css',
        },
      } satisfies PresetOptions,
    ],
  ],
  plugins: [
    ...['protocols', 'rules', 'side-effects', 'evidence', 'families'].map(section),
    ...(quick ? [] : apiPages),
  ],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
    prism: { theme: code, darkTheme: code, additionalLanguages: ['bash', 'json', 'yaml'] },
  } satisfies ThemeConfig,
};

export default config;
