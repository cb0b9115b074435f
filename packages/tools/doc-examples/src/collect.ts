import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { publicMembers, root, type Member } from '@openketamine/workspace-tools';
import manifest from '../package.json' with { type: 'json' };
import type { Example } from './example.ts';
import { examplesInDocComments } from './in-doc-comments.ts';
import { examplesInMarkdown } from './in-markdown.ts';

function below(dir: string, wanted: RegExp): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

const named = (path: string) => relative(root, path).replaceAll('\\', '/');

/** The public packages whose examples are run: those that this package depends on. */
export function coveredPackages(): Member[] {
  return publicMembers().filter((member) => member.manifest.name in manifest.dependencies);
}

/** The examples of the README, the guides, and everything a public package says about itself. */
export function collectExamples(): Example[] {
  const packages = coveredPackages().map((member) => member.dir);
  const pages = [
    join(root, 'README.md'),
    ...packages.map((dir) => join(dir, 'README.md')),
    ...below(join(root, 'docs'), /\.mdx?$/u),
  ].filter((path) => existsSync(path));
  const sources = packages
    .flatMap((dir) => below(join(dir, 'src'), /\.tsx?$/u))
    .filter((path) => !/[\\/](?:generated|internal)[\\/]/u.test(path));
  return [
    ...pages.flatMap((path) => examplesInMarkdown(named(path), readFileSync(path, 'utf8'))),
    ...sources.flatMap((path) => examplesInDocComments(named(path), readFileSync(path, 'utf8'))),
  ];
}
