import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generators } from './generators.ts';
import { writePages } from './write.ts';

const site = join(import.meta.dirname, '..');

const counts = writePages(join(site, 'generated'), generators);
for (const [name, count] of counts) console.log(`${name}: ${count} pages`);

// Docusaurus writes modules into this folder that are neither plain ESM nor plain CommonJS. A package.json
// without "type" keeps the bundler from reading them as the ES modules that the rest of this package is.
mkdirSync(join(site, '.docusaurus'), { recursive: true });
writeFileSync(join(site, '.docusaurus/package.json'), '{}\n');
