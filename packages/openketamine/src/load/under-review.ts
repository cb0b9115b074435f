import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isBlock,
  readAuthored,
  validate,
  type Block,
  type SharedRecords,
} from '@openketamine/authoring';
import { signedText, signOffSchema, type SignOff } from '@openketamine/authoring/sign-off';
import { OpenKetamineError } from '@openketamine/model';
import { completed } from '../trees/complete.js';
import { filesBelow, manifestOf } from '../trees/folder.js';
import { workingTree } from '../trees/open.js';
import { recordFiles, type RecordFile } from '../trees/records.js';
import { workspaceAbove } from '../trees/workspace-above.js';
import type { Io } from '../io/io.js';
import { protocolsVersion } from './protocols.js';

/** Kinds of records that are reviewed, by the name of their collection. */
export const reviewed = {
  protocols: 'protocol',
  rules: 'rule',
  scales: 'scale',
  models: 'model',
} as const;

/** The name of a collection whose records are reviewed. */
type ReviewedCollection = keyof typeof reviewed;

const isReviewed = (name: string): name is ReviewedCollection => Object.hasOwn(reviewed, name);

/** A record that somebody reviews. */
export interface UnderReview {
  readonly collection: ReviewedCollection;
  readonly id: string;
  /** As it is published, without references. */
  readonly record: Block;
  /** Of the package it comes with; null in a working tree. */
  readonly version: string | null;
  readonly sha256: string;
  /** Where its sign-offs lie; undefined for a file that belongs to no package. */
  readonly folder: string | undefined;
  /** The workspace it lies in. */
  readonly root: string | undefined;
}

/** The hash that a sign-off names. */
export const hashOf = (record: Block): string =>
  createHash('sha256').update(signedText(record)).digest('hex');

const wordsIn = (text: string) => text.match(/[A-Za-z0-9][A-Za-z0-9._-]*/gu) ?? [];

const read = ({ name, path, bytes }: RecordFile): [string, Block][] => {
  const { value } = readAuthored(path, bytes);
  return isBlock(value) ? [[name, value]] : [];
};

/** What a record of a working tree may refer to: procedures, site parameters, and the sources that it or they name. */
function sharedFor(file: RecordFile, files: readonly RecordFile[]): SharedRecords {
  const of = (name: string) => files.filter(({ collection }) => collection.name === name);
  const shared = file.collection.name === 'protocols' ? [...of('procedures'), ...of('siteParameters')] : []; // prettier-ignore
  const named = new Set([file, ...shared].flatMap(({ text }) => wordsIn(text)));
  return {
    procedures: new Map(of('procedures').flatMap(read)),
    siteParameters: new Map(of('siteParameters').flatMap(read)),
    sources: new Map(
      of('sources')
        .filter(({ name }) => named.has(name))
        .flatMap(read),
    ),
  };
}

async function inWorkspace(id: string, root: string): Promise<UnderReview | undefined> {
  const files = recordFiles(workingTree(root));
  const file = files.find(
    ({ collection, name, path }) =>
      name === id && isReviewed(collection.name) && !path.endsWith('.csv'),
  );
  if (file === undefined || !isReviewed(file.collection.name)) return undefined;
  const { record } = await completed(file, sharedFor(file, files), true);
  const plain = JSON.parse(JSON.stringify(record)) as Block;
  return {
    collection: file.collection.name,
    id,
    record: plain,
    version: null,
    sha256: hashOf(plain),
    folder: join(root, file.path.split('/').slice(0, 2).join('/'), 'reviews'),
    root,
  };
}

async function published(id: string): Promise<UnderReview | undefined> {
  const { show } = await import('../library/show.js');
  const { kind, record } = await show(id);
  const collection = Object.entries(reviewed).find(([, named]) => named === kind)?.[0];
  if (collection === undefined || !isReviewed(collection)) return undefined;
  const plain = JSON.parse(JSON.stringify(record)) as Block;
  return {
    collection,
    id: String(plain['id']),
    record: plain,
    version: protocolsVersion(),
    sha256: hashOf(plain),
    folder: undefined,
    root: undefined,
  };
}

async function ownFile(path: string, io: Io): Promise<UnderReview> {
  const { loadProtocol } = await import('./protocols.js');
  const { protocol } = await loadProtocol(path, io);
  const plain = JSON.parse(JSON.stringify(protocol)) as Block;
  return { collection: 'protocols', id: protocol.id, record: plain, version: null, sha256: hashOf(plain), folder: undefined, root: undefined }; // prettier-ignore
}

/** A protocol, rule, scale or model: of the working tree inside a workspace, else as it is installed; or a protocol of a file. */
export async function underReview(named: string, io: Io): Promise<UnderReview> {
  if (/\.(?:ya?ml|json)$/u.test(named)) return ownFile(named, io);
  const root = workspaceAbove('.');
  const found =
    (root === undefined ? undefined : await inWorkspace(named, root)) ?? (await published(named));
  if (found !== undefined) return found;
  throw new OpenKetamineError(
    'INPUT_INVALID',
    'id',
    `${named} is no record that is reviewed by itself.`,
    'Name a protocol, a rule, a scale, a model, or a file with a protocol.',
  );
}

/** The sign-offs of a folder; one that does not fit is refused with its line. */
function signOffsIn(folder: string): readonly { file: string; signOff: SignOff }[] {
  if (!existsSync(folder)) return [];
  return filesBelow(folder, (path) => /\.ya?ml$/u.test(path)).map(({ path }) => {
    const file = join(folder, path);
    const result = validate(readAuthored(file, readFileSync(file)), signOffSchema);
    if (result.ok) return { file, signOff: result.record };
    const [problem] = result.problems;
    throw new OpenKetamineError(
      'SIGN_OFF_INVALID',
      file,
      `${file}:${problem?.line ?? 1} ${problem?.path.join('.') ?? ''}: ${problem?.message ?? ''}.`,
      'Sign again with `openketamine review sign`.',
    );
  });
}

/** The sign-offs of a record, wherever the package it comes with keeps them. */
export function signOffsOf({ collection, id, folder }: UnderReview): readonly SignOff[] {
  const where = folder ?? installedFolder(collection);
  if (where === undefined) return [];
  return signOffsIn(where).flatMap(({ signOff }) =>
    signOff.covers.collection === collection && signOff.covers.id === id ? [signOff] : [],
  );
}

const homes: Readonly<Record<ReviewedCollection, string>> = {
  protocols: '@openketamine/protocols',
  rules: '@openketamine/risk',
  scales: '@openketamine/outcomes',
  models: '@openketamine/pharmacokinetics',
};

function installedFolder(collection: ReviewedCollection): string | undefined {
  const near = packageFolder(homes[collection]);
  return near === undefined ? undefined : join(near, 'reviews');
}

function packageFolder(name: string): string | undefined {
  try {
    const path = import.meta.resolve(`${name}/package.json`);
    const folder = new URL('.', path).pathname;
    return manifestOf(folder) === undefined ? undefined : folder;
  } catch {
    return undefined;
  }
}
