import type { Collection } from '../config.ts';

/** `ketamine-iv-trd-single` becomes `ketamineIvTrdSingle`; a leading digit gets an underscore. */
export function identifier(id: string): string {
  const words = id.split(/[^A-Za-z0-9]+/u).filter((word) => word !== '');
  const camel = words
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
  return /^\d/u.test(camel) ? `_${camel}` : camel;
}

/** `SideEffect` becomes `side-effect`. */
function kebab(typeName: string): string {
  return typeName.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/gu, '-').toLowerCase();
}

/** Where the JSON Schema of a collection is written, relative to the package. */
export function schemaFile(collection: Collection): string {
  return `schema/${kebab(collection.type.name)}.json`;
}

/**
 * The folder of a collection below `src/generated` and `json`: what `dir` adds to `data`, so that
 * `data/rules/x.yaml` becomes `json/rules/x.json` and `data/x.yaml` becomes `json/x.json`.
 */
export function folderOf(collection: Collection): string {
  const below = collection.dir.replace(/^data\/?/u, '');
  return below === '' ? '' : `${below}/`;
}
