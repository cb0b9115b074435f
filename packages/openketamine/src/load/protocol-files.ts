import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { OpenKetamineError } from '@openketamine/model';
import { namesIn, readBytes } from './bytes.js';

/** A file of a protocol, and what is known of where it lies. */
export interface ProtocolFile {
  /** As the caller would write it, with forward slashes. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  /** As they lie on the disk: what is not UTF-8 is told of by its position. */
  readonly bytes: Uint8Array;
  /** The repository of this project that it belongs to, if it lies in its library. */
  readonly home: string | undefined;
}

/** What was found, and how many other YAML files were passed over in folders. */
export interface Found {
  readonly files: readonly ProtocolFile[];
  /** Procedures and site parameters, which protocols use. */
  readonly shared: readonly ProtocolFile[];
  /** Lines of regulation, lists of what was not read, and sources. */
  readonly evidence: readonly ProtocolFile[];
  readonly passedOver: number;
}

/** Where the library lies inside this repository. */
const library = 'packages/protocols/data';

/** Where the law and the sources of the library lie. */
const evidenceFolders = ['regulatory', 'unread', 'sources'].map(
  (name) => `packages/evidence/data/${name}`,
);

/** The folder at or above a place in which something lies. */
function above(place: string, what: string): string | undefined {
  for (let dir = resolve(place); ; dir = dirname(dir)) {
    if (existsSync(join(dir, what))) return dir;
    if (dirname(dir) === dir) return undefined;
  }
}

/** A file that is meant to be a protocol, whether or not it fits: it has phases, or names the schema of protocols. */
const isProtocol = (text: string) =>
  /^["']?phases["']?\s*:/mu.test(text) ||
  /^# yaml-language-server: \$schema=\S*protocol\.json/mu.test(text);

/** A file that protocols share: a procedure or a site parameter. */
const isShared = (text: string) =>
  /^# yaml-language-server: \$schema=\S*(?:procedure|site-parameter)-record\.json/u.test(text);

/** A file of law or a source, by its first line. */
const isEvidence = (text: string) =>
  /^# yaml-language-server: \$schema=\S*\/?(?:regulatory|unread-law|source)\.json\s*$/mu.test(
    text.split('\n', 1)[0] ?? '',
  );

const isWanted = (text: string) => isProtocol(text) || isShared(text) || isEvidence(text);

function filesBelow(dir: string): string[] {
  return namesIn(dir, 'path').flatMap((entry) => {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) {
      return entry.name === 'node_modules' || entry.name.startsWith('.') ? [] : filesBelow(path);
    }
    return /\.ya?ml$/u.test(entry.name) ? [path] : [];
  });
}

/** A file and its text; where bytes are none, the text shows so, and whoever reads the bytes tells. */
function open(path: string): Pick<ProtocolFile, 'text' | 'bytes'> {
  const bytes = readBytes(path, 'path');
  return { bytes, text: Buffer.from(bytes).toString('utf8') };
}

/** The repository of this project whose library a file lies in, if it lies in one. */
export function homeOf(path: string): string | undefined {
  const folder = dirname(resolve(path));
  const root = above(folder, library);
  if (root === undefined) return undefined;
  const inside = relative(join(root, library), folder);
  const ours =
    ['', 'procedures', 'site-parameters'].includes(inside) ||
    evidenceFolders.includes(relative(root, folder).replaceAll('\\', '/'));
  return ours ? root : undefined;
}

function described(
  path: string,
  name: string,
  content: Pick<ProtocolFile, 'text' | 'bytes'>,
): ProtocolFile {
  return {
    name: name.replaceAll('\\', '/').replace(/^\.\//u, ''),
    path,
    ...content,
    home: homeOf(path),
  };
}

/**
 * The protocols at some paths, with what they share and what they rest on. A file is taken as it is; of a folder, every YAML file
 * below it that is meant to be one of these. Without a path: the library when inside this repository, else the current folder.
 */
export function protocolFiles(paths: readonly string[]): Found {
  const root = above('.', library);
  const wanted =
    paths.length > 0
      ? paths
      : root === undefined
        ? ['.']
        : [library, ...evidenceFolders]
            .filter((folder) => existsSync(join(root, folder)))
            .map((folder) => relative('.', join(root, folder)) || '.');
  const found = new Map<string, ProtocolFile>();
  const shared = new Map<string, ProtocolFile>();
  const evidence = new Map<string, ProtocolFile>();
  const add = (path: string, name: string, content: ReturnType<typeof open>): void => {
    const { text } = content;
    const list = isShared(text) ? shared : isEvidence(text) ? evidence : found;
    list.set(path, described(path, name, content));
  };
  let passedOver = 0;
  for (const given of wanted) {
    const path = resolve(given);
    if (!existsSync(path) || !statSync(path).isDirectory()) {
      add(path, given, open(path));
      continue;
    }
    for (const below of filesBelow(path)) {
      const name = join(given, relative(path, below));
      const content = open(below);
      if (isWanted(content.text)) add(below, name, content);
      else passedOver += 1;
    }
  }
  if (found.size + shared.size + evidence.size === 0) {
    throw new OpenKetamineError(
      'INPUT_INVALID',
      'path',
      `There is no protocol in ${wanted.join(', ')}.`,
      'Name a file, or a folder with YAML files that have `phases`.',
    );
  }
  return {
    files: [...found.values()],
    shared: [...shared.values()],
    evidence: [...evidence.values()],
    passedOver,
  };
}
