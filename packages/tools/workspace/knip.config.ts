import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { KnipConfig } from 'knip';
import { members, type Member } from './src/workspace.ts';

/** Programs that gates run by name. */
const programs = [
  '@action-validator/cli',
  '@action-validator/core',
  '@arethetypeswrong/cli',
  '@size-limit/preset-small-lib',
  'sherif',
  'size-limit',
];

/** Every text in an `exports` map, at any depth. */
function targets(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(targets) : [];
}

/** The source files that are built into what a package exports or runs. */
function published({ dir, manifest }: Member): string[] {
  const built = [...targets(manifest.exports), ...Object.values(manifest.bin ?? {})];
  const sources = built
    .map((path) => path.replace(/^\.\//u, ''))
    .filter((path) => /\.(?:js|ts)$/u.test(path) && !path.endsWith('.d.ts'))
    .map((path) => path.replace(/^dist\//u, 'src/').replace(/\.js$/u, '.ts'));
  return [...new Set(sources)].filter((path) => path.includes('*') || existsSync(join(dir, path)));
}

/** Typefaces that are read as files. */
const typefaces = [/^@fontsource\//u];

/** Scripts and parts of benchmarks that people run by hand. */
const programsOf = ({ path }: Member): string[] =>
  ({
    'packages/terminology': ['scripts/compare.ts'],
    'packages/pharmacokinetics': ['bench/hand-written.ts'],
    'packages/tools/data-pipeline': ['src/compare-{dossier,shipped}.ts'],
  })[path] ?? [];

/** What configuration files alone use, or whose source a module is made from. */
const toolsOf = ({ path }: Member): string[] =>
  ({
    'packages/screening': ['@openketamine/workspace-tools'],
    'packages/model': ['@openketamine/near-names'],
  })[path] ?? [];

function workspaceConfig(member: Member) {
  const { dir } = member;
  const folders = ['src', 'test', 'bench', 'scripts', 'e2e'].filter((name) =>
    existsSync(join(dir, name)),
  );
  const roots = folders
    .filter((name) => name !== 'src')
    .map((name) => `${name}/**/*.{test,bench,spec}.{ts,tsx}`);
  const config = existsSync(join(dir, 'data.config.ts')) ? ['data.config.ts'] : [];
  const made = existsSync(join(dir, 'src/generated')) ? ['src/generated/**/*.ts'] : [];
  return {
    entry: [...published(member), ...roots, ...programsOf(member), ...config, ...made],
    ignoreDependencies: [...typefaces, ...toolsOf(member)],
    project: folders.map((name) => `${name}/**/*.{ts,tsx}`),
  };
}

const workspaces = Object.fromEntries(
  members()
    .filter((member) => member.path.startsWith('packages/'))
    .map((member) => [member.path, workspaceConfig(member)]),
);

/** Fonts that style sheets import. */
const fonts = [/^@fontsource-variable\//u];

const tools = members().find((member) => member.path === 'packages/tools/workspace');

const config: KnipConfig = {
  workspaces: {
    // Examples stand outside the workspace: they install what is packed.
    '.': { ignoreFiles: ['docs/examples/**'] },
    ...workspaces,
    'apps/admin': {
      entry: ['src/server/main.ts', 'test/support/writer.ts', 'test/**/*.slow.ts'],
      ignoreDependencies: fonts,
    },
    'apps/docs': {
      entry: [
        'sidebars.mts',
        '{generate,finish}/main.mts',
        'measure/*.mts',
        'src/islands/*.mts',
        'src/theme/**/*.tsx',
        'src/areas.ts',
      ],
      ignoreDependencies: [
        ...fonts,
        /^@easyops-cn\//u,
        /^@openketamine\//u,
        'openketamine',
        'typedoc',
        'typedoc-docusaurus-theme',
        'typedoc-plugin-markdown',
      ],
    },
    'packages/tools/workspace': {
      ...(tools === undefined ? {} : workspaceConfig(tools)),
      entry: [
        'src/{run-gates,write-api,ci,start,test,openketamine,browser,index,measure-packages}.ts',
        'test/**/*.test.ts',
        'knip.config.ts',
      ],
      ignoreDependencies: programs,
    },
    'packages/tools/doc-examples': {
      entry: ['src/{main,expect-output}.ts', 'test/**/*.test.ts'],
      // Examples, which are written by the build, import every public package.
      ignoreDependencies: [/^@openketamine\//u, 'openketamine', 'yaml', 'zod'],
    },
  },
  // A generated list is looked at as a whole: what a person wrote uses a record through the list.
  ignoreIssues: { '**/generated/**': ['exports', 'types', 'duplicates'] },
};

export default config;
