import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { html, raw, table, type Html } from '@openketamine/web-ui';
import { repository } from './about-sources.mts';
import type { Generator, Page } from './page.mts';
import { performancePage } from './performance-page.mts';

/** The place that a heading with the name of a package gets: small letters, digits and hyphens of it. */
const anchorOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9-]/gu, '');

const root = join(import.meta.dirname, '../../..');

interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly private?: boolean;
  readonly exports: Readonly<Record<string, unknown>>;
}

/** A package as its readers meet it. */
export interface Published {
  readonly folder: string;
  readonly name: string;
  readonly description: string;
  /** What can be imported, as it is written behind `from`. */
  readonly entries: readonly string[];
  /** Its README begins with it, and a test runs it. */
  readonly example: string | undefined;
  readonly install: string;
}

/** Every package that is published, with the code its README begins with. */
export function publishedPackages(): readonly Published[] {
  const packages = join(root, 'packages');
  return readdirSync(packages)
    .toSorted()
    .flatMap((folder): Published[] => {
      let manifest: Manifest;
      try {
        manifest = JSON.parse(
          readFileSync(join(packages, folder, 'package.json'), 'utf8'),
        ) as Manifest;
      } catch {
        return [];
      }
      if (manifest.private === true) return [];
      const readme = readFileSync(join(packages, folder, 'README.md'), 'utf8');
      const { name, description } = manifest;
      return [
        {
          folder,
          name,
          description,
          entries: Object.keys(manifest.exports)
            .filter((entry) => !entry.endsWith('.json'))
            .map((entry) => `${name}${entry.slice(1)}`),
          example: /^```ts\n(?<code>[\s\S]*?)^```/mu.exec(readme)?.groups?.['code'],
          install: /^npm install [^\n]*$/mu.exec(readme)?.[0] ?? `npm install ${name}`,
        },
      ];
    });
}

const fence = (language: string, text: string): string =>
  `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

/** A long name breaks behind its scope. */
const breakable = (name: string): Html => raw(name.replace('/', '/<wbr>'));

function start(): Page {
  const all = publishedPackages();
  const rows = all.map(({ name, description }) => [
    html`<a href="#${anchorOf(name)}"><code>${breakable(name)}</code></a>`,
    html`${description}`,
  ]);
  return {
    path: 'pages/engineers/index.md',
    title: 'For engineers',
    description:
      'A start with every package: what to install, code that runs in tests, what can be imported, and where its errors are explained.',
    body: [
      '# For engineers',
      html`<p class="ok-lead">Protocols, rules and evidence as data; engines that plan, screen, score and simulate. Every piece of code on this page runs in the tests.</p>`
        .markup,
      html`<ul class="ok-columns"><li><a href="/guides/screen-a-patient">Screen a patient in ten lines</a></li><li><a href="/engineers/recipes">Recipes: React, Node, browser, Python, R</a></li><li><a href="/guides/from-a-health-record">From a health record (FHIR)</a></li><li><a href="/guides/what-has-to-be-shown">What has to be shown</a></li><li><a href="/errors">Errors</a></li><li><a href="/contributing/workspace#who-may-import-whom">Architecture</a></li><li><a href="/engineers/performance">How fast, drawn</a></li><li><a href="/decisions/0001-workspace-and-gates">Decisions</a></li><li><a href="/changes">Changes</a></li><li><a href="/contributing/versions">What a version promises</a></li></ul>`
        .markup,
      table(`${all.length} packages`, ['Package', 'What it is for'], rows).markup,
      ...all.map(({ folder, name, entries, example, install }) =>
        [
          `## ${name}`,
          fence('sh', install),
          ...(example === undefined ? [] : [fence('ts', example)]),
          html`<details><summary>What can be imported, and its API</summary><ul>${entries.map((entry) => html`<li><code>import { … } from '${entry}'</code></li>`)}</ul></details><p><a href="/api/${folder}">The API of ${name}</a>: each function with its import, units and errors. <a href="${repository}/blob/main/packages/${folder}/README.md" rel="noreferrer">README</a></p>`
            .markup,
        ].join('\n\n'),
      ),
    ].join('\n\n'),
  };
}

const examples = join(root, 'docs/examples');

/** Recipes in the order of who reads them, with the files that are the recipe. */
const recipes: readonly (readonly [folder: string, title: string, files: readonly string[]])[] = [
  ['react', 'React: a component that plans while it is drawn', ['course-table.tsx']],
  ['node-service', 'Node: a service that plans; what is wrong comes back as data', ['main.js']],
  ['browser', 'Browser: a page with an import map, without a bundler', ['index.html']],
  ['python', 'Python: the data, without JavaScript', ['main.py']],
  ['r', 'R: the data, without JavaScript', ['main.R']],
  ['plan-and-replan', 'Plan, and plan again', ['main.ts']],
  ['screen-and-interact', 'Screen, and look up interactions', ['main.ts']],
  ['score', 'Score a scale', ['main.ts']],
  ['simulate', 'Simulate concentrations', ['main.ts']],
  ['evidence', 'Look up evidence', ['main.ts']],
  ['figure', 'Draw a figure', ['main.ts']],
  ['own-protocol', 'Read a protocol of your own', ['main.ts', 'own.yaml']],
  ['jest', 'Test with Jest', ['course.test.js', 'jest.config.js']],
  ['common-js', 'Load with require', ['main.cjs']],
];

const languages: Readonly<Record<string, string>> = {
  tsx: 'tsx',
  ts: 'ts',
  js: 'js',
  cjs: 'js',
  html: 'html',
  py: 'python',
  R: 'r',
  yaml: 'yaml',
};

/** Folders of examples that the page of recipes leaves out: none, a test holds. */
export const recipeFolders: readonly string[] = recipes.map(([folder]) => folder);

function recipesPage(): Page {
  return {
    path: 'pages/engineers/recipes.md',
    title: 'Recipes',
    description:
      'Small projects that run in the tests: React, a Node service, a browser without a bundler, Python, R, Jest, require.',
    body: [
      '# Recipes',
      'Each is a project of its own that installs the packages as they are published, runs in the tests, and prints what is compared with what it should.',
      html`<p>An electronic health record: <a href="/guides/from-a-health-record">from FHIR resources to facts of a patient</a>.</p>`
        .markup,
      ...recipes.map(([folder, title, files]) =>
        [
          `## ${title}`,
          ...files.map((file) => {
            const text = readFileSync(join(examples, folder, file), 'utf8');
            return `\`${folder}/${file}\`\n\n${fence(languages[file.split('.').at(-1) ?? ''] ?? 'text', text)}`;
          }),
          link(folder).markup,
        ].join('\n\n'),
      ),
    ].join('\n\n'),
  };
}

const link = (folder: string): Html =>
  html`<p><a href="${repository}/tree/main/docs/examples/${folder}" rel="noreferrer">The whole project</a></p>`;

/** The pages for those who build with it. */
export const engineerPages: Generator = {
  name: 'engineers',
  pages: () => [start(), recipesPage(), performancePage()],
};
