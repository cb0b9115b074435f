import type { ClinicalCollection } from '@openketamine/review/diff';
import { clinicalCollections } from '@openketamine/review/diff';
import type { Tree } from './tree.js';

/** A file that holds one record of a collection. */
export interface RecordFile {
  readonly collection: ClinicalCollection;
  /** Its id: the name of the file, or what the file says where it lies alone. */
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  /** Already completed: as it is published. */
  readonly published: boolean;
  /** Asked for, rather than standing beside what was asked for. */
  readonly wanted: boolean;
}

/** The collection that a file in a workspace or a package belongs to. */
function byPlace(
  path: string,
  tree: Tree,
): { collection: ClinicalCollection; published: boolean } | undefined {
  const { pack, inside = '' } =
    /^(?:packages\/(?<pack>[^/]+)\/)?(?<inside>(?:data|json)(?:\/[^/]+)?)\/[^/]+$/u.exec(path)
      ?.groups ?? {};
  const name = pack === undefined ? tree.package?.name : `@openketamine/${pack}`;
  for (const collection of clinicalCollections) {
    if (collection.package !== name) continue;
    if (collection.authored === inside && /\.(?:ya?ml|csv)$/u.test(path))
      return { collection, published: false };
    if (collection.published === inside && path.endsWith('.json'))
      return { collection, published: true };
  }
  return undefined;
}

/** Schemas that a first line may name, by collection, where the name of the collection does not say it. */
const schemas: Readonly<Record<string, string>> = {
  protocol: 'protocols',
  'procedure-record': 'procedures',
  'site-parameter-record': 'siteParameters',
  rule: 'rules',
  'monitoring-plan': 'monitoringPlans',
  'risk-task': 'tasks',
  'risk-fact': 'facts',
  'adverse-event-table': 'adverseEventTables',
  scale: 'scales',
  'pharmacokinetic-model': 'models',
  source: 'sources',
  'outcome-figure': 'outcomes',
  regulatory: 'regulatory',
};

/** The collection that a file lying anywhere belongs to: by its first line, or because it has phases. */
function byContent(text: string): ClinicalCollection | undefined {
  const { schema } =
    /^# yaml-language-server: \$schema=\S*?(?<schema>[a-z-]+)\.json\s*$/mu.exec(text)?.groups ?? {};
  const named = schema === undefined ? undefined : schemas[schema];
  const phases = /^\s*["']?phases["']?\s*:/mu.test(text);
  const name = named ?? (phases ? 'protocols' : undefined);
  return clinicalCollections.find((clinicalCollection) => clinicalCollection.name === name);
}

const fileName = (path: string) =>
  path
    .split('/')
    .at(-1)
    ?.replace(/\.[a-z]+$/u, '') ?? path;

const idIn = (text: string) =>
  /^\s*["']?id["']?\s*:\s*["']?(?<id>[A-Za-z0-9._-]+)/mu.exec(text)?.groups?.['id'];

/** The collection and id of a path of a workspace, whatever stands in the file. */
export function placedAt(
  path: string,
): { readonly collection: string; readonly id: string } | undefined {
  const placed = byPlace(path, { name: '', now: false, files: [] });
  return placed === undefined || path.endsWith('.csv')
    ? undefined
    : { collection: placed.collection.name, id: fileName(path) };
}

/** The files of a tree that hold records. */
export function recordFiles(tree: Tree): RecordFile[] {
  return tree.files.flatMap(({ path, bytes }) => {
    const text = Buffer.from(bytes).toString('utf8');
    const wanted = tree.only?.has(path) ?? true;
    const placed = byPlace(path, tree);
    if (placed !== undefined)
      return [{ ...placed, name: fileName(path), path, bytes, text, wanted }];
    const collection = byContent(text);
    const name = idIn(text) ?? fileName(path);
    return collection === undefined
      ? []
      : [{ collection, name, path, bytes, text, published: false, wanted }];
  });
}
