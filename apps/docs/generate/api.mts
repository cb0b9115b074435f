import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Application, PackageJsonReader, TSConfigReader, TypeDocReader } from 'typedoc';

/** Where the pages of the API are written. */
const out = join(import.meta.dirname, '../generated/api');
const packages = join(import.meta.dirname, '../../../packages');

/** Every package that is published has API pages, without being listed here. */
const published = readdirSync(packages)
  .toSorted()
  .filter((name) => existsSync(join(packages, name, 'typedoc.json')))
  .filter((name) => {
    const manifest = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8'));
    return manifest.private !== true;
  })
  .map((name) => join(packages, name));

const options: Record<string, unknown> = {
  plugin: ['typedoc-plugin-markdown', 'typedoc-docusaurus-theme'],
  docsPath: join(import.meta.dirname, '../../../docs'),
  numberPrefixParser: false,
  entryPoints: published,
  entryPointStrategy: 'packages',
  packageOptions: {
    includeVersion: true,
    sort: ['source-order'],
    // Types are checked when packages are built.
    skipErrorChecking: true,
    // A type that only names the inside of another needs no page of its own.
    validation: { notExported: false, invalidLink: true, rewrittenLink: true },
  },
  out,
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
};

// A process of its own: what TypeScript keeps of fifteen packages is given back before pages are built.
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const app = await Application.bootstrapWithPlugins(options, [
  new TypeDocReader(),
  new PackageJsonReader(),
  new TSConfigReader(),
]);
const project = await app.convert();
if (project === undefined) throw new Error('The API could not be read.');
await app.generateOutputs(project);
if (app.logger.hasErrors()) throw new Error('The pages of the API could not be written.');
