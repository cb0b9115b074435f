import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { completeProtocol, readAuthored, validate } from '@openketamine/authoring';
import { OpenKetamineError, type Protocol } from '@openketamine/model';
import { namesIn, readBytes } from './bytes.js';
import { homeOf } from './protocol-files.js';
import { protocolById } from './protocols.js';
import { sharedRecords } from './shared-records.js';

/** A file of worked cases. */
export interface CaseText {
  readonly name: string;
  readonly path: string;
  readonly content: Uint8Array;
}

const ending = '.cases.yaml';
/** Where the worked cases of the library lie inside this repository. */
const ours = 'packages/protocols/cases';

function below(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return namesIn(path, 'path').flatMap((entry) => {
    if (entry.isDirectory())
      return entry.name === 'node_modules' || entry.name.startsWith('.')
        ? []
        : below(join(path, entry.name));
    return entry.name.endsWith(ending) ? [join(path, entry.name)] : [];
  });
}

/** The files of worked cases at some paths; without a path, those of the library here, else below this folder. */
export function caseTexts(paths: readonly string[]): CaseText[] {
  const wanted = paths.length > 0 ? paths : [existsSync(ours) ? ours : '.'];
  return wanted.flatMap((given) => {
    if (!existsSync(given)) {
      throw new OpenKetamineError(
        'FILE_UNREADABLE',
        'path',
        `${given} cannot be read (ENOENT).`,
        'Check the path.',
      );
    }
    return below(given).map((path) => ({
      name: relative('.', path).replaceAll('\\', '/'),
      path,
      content: readBytes(path, 'path'),
    }));
  });
}

/** Finds protocols for a file of cases: as YAML beside it, in the library, or as YAML in `../data`. */
export async function protocolsFor(file: CaseText): Promise<(id: string) => Protocol | undefined> {
  const { protocolSchema } = await import('@openketamine/model/schema');
  const known = new Map<string, Protocol | undefined>();
  const shared = await sharedRecords(
    homeOf(join(dirname(file.path), '../data', 'any-protocol.yaml')),
  );
  const authored = (path: string): Protocol | undefined => {
    if (!existsSync(path)) return undefined;
    const written = readAuthored(path, readBytes(path, 'path'));
    const read = validate(completeProtocol(written, shared), protocolSchema);
    return read.ok ? read.record : undefined;
  };
  const load = (id: string): Protocol | undefined => {
    const dir = dirname(file.path);
    const name = `${id}.yaml`;
    return authored(join(dir, name)) ?? protocolById(id) ?? authored(join(dir, '../data', name));
  };
  return (id) => {
    if (!known.has(id)) known.set(id, load(id));
    return known.get(id);
  };
}
