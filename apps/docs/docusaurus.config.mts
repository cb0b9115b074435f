import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '@docusaurus/types';
import type { Options as PresetOptions, ThemeConfig } from '@docusaurus/preset-classic';
import type { Options as DocsOptions } from '@docusaurus/plugin-content-docs';
import { linkToPage } from './links.mts';

/** Docusaurus runs in the folder of the site; tools that only read this file run at the root. */
const packages = ['../../packages', 'packages'].find((folder) => existsSync(folder)) ?? '.';

const docs = join(packages, '../docs');

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

const config: Config = {
  title: 'openketamine',
  tagline: 'Ketamine and esketamine protocols as cited, executable data',
  favicon: 'favicon.svg',
  // The address of the site where it is published; nothing is loaded from it.
  url: process.env['SITE_URL'] ?? 'http://localhost',
  baseUrl: process.env['SITE_BASE'] ?? '/',
  trailingSlash: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  future: { v4: true, faster: true },
  markdown: {
    // .md is CommonMark with HTML: braces and angle brackets in data stay what they are.
    format: 'detect',
    mermaid: true,
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
        pages: false,
        sitemap: false,
        theme: {
          customCss: './src/css/site.css',
        },
      } satisfies PresetOptions,
    ],
  ],
  plugins: [
    [
      '@docusaurus/plugin-content-docs',
      {
        id: 'protocols',
        path: 'generated/protocols',
        routeBasePath: 'protocols',
        sidebarPath: './sidebars.mts',
        breadcrumbs: false,
      } satisfies DocsOptions,
    ],
    [
      '@docusaurus/plugin-content-docs',
      {
        id: 'rules',
        path: 'generated/rules',
        routeBasePath: 'rules',
        sidebarPath: './sidebars.mts',
        breadcrumbs: false,
      } satisfies DocsOptions,
    ],
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
  ],
  themes: [
    '@docusaurus/theme-mermaid',
    [
      '@easyops-cn/docusaurus-search-local',
      {
        hashed: true,
        indexBlog: false,
        indexPages: false,
        docsRouteBasePath: ['/', 'protocols', 'rules', 'api'],
        docsDir: [docs, 'generated/protocols', 'generated/rules', 'generated/api'],
        docsPluginIdForPreferredVersion: 'default',
        searchResultLimits: 10,
        searchBarShortcutHint: false,
      },
    ],
  ],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    docs: { sidebar: { autoCollapseCategories: true } },
    navbar: {
      title: 'openketamine',
      items: [
        { to: '/protocols', label: 'Protocols', position: 'left' },
        { to: '/rules', label: 'Rules', position: 'left' },
        { to: '/guides', label: 'Guides', position: 'left' },
        { to: '/errors', label: 'Errors', position: 'left' },
        { to: '/api', label: 'API', position: 'left' },
      ],
    },
    footer: {
      copyright:
        'Not a medical device; decisions belong to clinicians. Code Apache-2.0, data CC0-1.0.',
    },
    tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
    mermaid: {
      theme: { light: 'neutral', dark: 'dark' },
      options: { fontFamily: 'var(--ok-sans)', look: 'classic' },
    },
    prism: { theme: code, darkTheme: code, additionalLanguages: ['bash', 'json', 'yaml'] },
  } satisfies ThemeConfig,
};

export default config;
