import { isBlock, readAuthored, type Block, type SharedRecords } from '@openketamine/authoring';
import { OpenKetamineError } from '@openketamine/model';
import type { Snapshot, SnapshotRecord } from '@openketamine/review/diff';
import { completed } from './complete.js';
import { recordFiles, type RecordFile } from './records.js';
import type { Tree } from './tree.js';

/** What is compared: the records that can differ, and the protocols that share what changed. */
export interface Compared {
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** Completes a protocol or another record of one side, by collection and id. */
  readonly record: (
    side: 'before' | 'after',
    collection: string,
    id: string,
  ) => Promise<SnapshotRecord | undefined>;
  /** Every protocol of the newer side that uses what changed, whether or not its own file did. */
  readonly protocols: readonly SnapshotRecord[];
}

const nameOf = ({ name }: RecordFile) => name;

const keyOf = (file: RecordFile) =>
  `${file.collection.package} ${file.collection.name} ${nameOf(file)}`;

const wordsIn = (text: string) => text.match(/[A-Za-z0-9][A-Za-z0-9._-]*/gu) ?? [];

/** One side of a comparison: files by what they hold, and what they share, read once and only where it is needed. */
class Side {
  readonly name: string;
  readonly files: ReadonlyMap<string, RecordFile>;
  readonly #tree: Tree;
  readonly #records = new Map<string, Promise<SnapshotRecord>>();
  readonly #read = new Map<string, Block>();
  #shared: SharedRecords | undefined;

  constructor(tree: Tree) {
    this.#tree = tree;
    this.name = tree.name;
    this.files = new Map(recordFiles(tree).map((file) => [keyOf(file), file]));
  }

  get wanted(): readonly RecordFile[] {
    return [...this.files.values()].filter((file) => file.wanted);
  }

  ofCollection(name: string): readonly RecordFile[] {
    return [...this.files.values()].filter(({ collection }) => collection.name === name);
  }

  /** The record in a file, whole. */
  record(file: RecordFile): Promise<SnapshotRecord> {
    const key = keyOf(file);
    const known = this.#records.get(key) ?? this.#complete(file);
    this.#records.set(key, known);
    return known;
  }

  async #complete(file: RecordFile): Promise<SnapshotRecord> {
    return completed(file, file.published ? noShared : await this.#sharedFor(file), this.#tree.now);
  }

  /** Procedures and parameters, and the sources that a file or what it uses may cite. */
  async #sharedFor(file: RecordFile): Promise<SharedRecords> {
    const { procedures, siteParameters, ...rest } = (this.#shared ??= await this.#library());
    const texts = [
      file,
      ...(file.collection.name === 'protocols'
        ? [...this.ofCollection('procedures'), ...this.ofCollection('siteParameters')]
        : []),
    ];
    const named = new Set(texts.flatMap(({ text }) => wordsIn(text)));
    const sources = new Map(
      this.ofCollection('sources')
        .filter(
          (source) =>
            source.collection.package === '@openketamine/evidence' && named.has(nameOf(source)),
        )
        .flatMap((source) => this.#raw(source)),
    );
    return { ...rest, procedures, siteParameters, sources };
  }

  /** What is shared inside the tree; for files that lie alone, what is published. */
  async #library(): Promise<SharedRecords> {
    const procedures = this.ofCollection('procedures');
    if (procedures.length === 0) {
      const { sharedRecords } = await import('../load/shared-records.js');
      return sharedRecords(undefined);
    }
    return {
      sources: new Map(),
      procedures: new Map(procedures.flatMap((procedure) => this.#raw(procedure))),
      siteParameters: new Map(
        this.ofCollection('siteParameters').flatMap((recordFile) => this.#raw(recordFile)),
      ),
    };
  }

  #raw(file: RecordFile): [string, Block][] {
    const known = this.#read.get(file.path);
    if (known !== undefined) return [[nameOf(file), known]];
    const { value } = readAuthored(file.path, file.bytes);
    if (!isBlock(value)) return [];
    this.#read.set(file.path, value);
    return [[nameOf(file), value]];
  }
}

const noShared: SharedRecords = {
  sources: new Map(),
  procedures: new Map(),
  siteParameters: new Map(),
};

/** Collections that others take over or cite, so that a change of one shows in many. */
const sharedNames: ReadonlySet<string> = new Set(['procedures', 'siteParameters', 'sources']);

/** Which part of two trees can be compared: a package alone is compared with that package, a file with its like. */
function comparable(
  before: Side,
  after: Side,
  trees: { before: Tree; after: Tree },
): (file: RecordFile) => boolean {
  const packs = [trees.before, trees.after].flatMap((tree) =>
    tree.package === undefined ? [] : [tree.package.name],
  );
  const [one, other] = [before, after].map((side, at) => {
    const tree = at === 0 ? trees.before : trees.after;
    const loose = side.wanted.every((file) => !/^(?:packages|data|json)\//u.test(file.path));
    return tree.only !== undefined || loose ? new Set(side.wanted.map(keyOf)) : undefined;
  });
  return (file) => {
    if (packs.some((name) => name !== file.collection.package)) return false;
    if (one !== undefined && other !== undefined) return true;
    return (one ?? other)?.has(keyOf(file)) ?? true;
  };
}

const mentions = (file: RecordFile, ids: ReadonlySet<string>) =>
  ids.size > 0 && wordsIn(file.text).some((word) => ids.has(word));

/** Makes ready what has to be compared: files of the same text that use nothing that changed are not even read. */
export async function compareTrees(trees: {
  readonly before: Tree;
  readonly after: Tree;
}): Promise<Compared> {
  const [before, after] = [new Side(trees.before), new Side(trees.after)];
  for (const side of [before, after]) {
    if (side.wanted.length > 0) continue;
    throw new OpenKetamineError(
      'INPUT_INVALID',
      'path',
      `There is no protocol, rule or other record in ${side.name}.`,
      'Name a file with `phases` or with a first line that names its schema, a folder of such files, a package or a git ref.',
    );
  }
  const fits = comparable(before, after, trees);
  const keys = new Set([...before.wanted, ...after.wanted].filter(fits).map(keyOf));
  const differs = (key: string) => {
    const [was, is] = [before.files.get(key), after.files.get(key)];
    return (
      was === undefined ||
      is === undefined ||
      was.published !== is.published ||
      was.text !== is.text
    );
  };
  // where one side does not have the sources at all, none of them changed
  const sharedByBoth = ({ name }: RecordFile['collection']) =>
    sharedNames.has(name) && [before, after].every((side) => side.ofCollection(name).length > 0);
  const changed = [...new Set([...before.files.keys(), ...after.files.keys()])].filter((key) => {
    const file = after.files.get(key) ?? before.files.get(key);
    return file !== undefined && (keys.has(key) || sharedByBoth(file.collection)) && differs(key);
  });
  const sharedIds = new Set(
    changed.flatMap((key) => {
      const file = after.files.get(key) ?? before.files.get(key);
      return file !== undefined &&
        sharedNames.has(file.collection.name) &&
        file.collection.package !== '@openketamine/terminology'
        ? [nameOf(file)]
        : [];
    }),
  );
  // a procedure that names a parameter or cites a source that changed passes it on
  for (const file of [...before.ofCollection('procedures'), ...after.ofCollection('procedures')])
    if (mentions(file, sharedIds)) sharedIds.add(nameOf(file));
  const users = new Set(
    [...before.files.values(), ...after.files.values()]
      .filter((file) => mentions(file, sharedIds))
      .map(keyOf),
  );
  const asked = new Set(
    [...changed, ...[...users].filter((key) => keys.has(key))].filter((key) => keys.has(key)),
  );
  const isTable = (key: string) =>
    (after.files.get(key) ?? before.files.get(key))?.path.endsWith('.csv') === true;
  const inTables = new Set([...asked].filter(isTable));
  const inFiles = new Set([...asked].filter((key) => !isTable(key)));
  const [was, is] = await Promise.all([before, after].map((side) => recordsOf(side, inFiles)));
  const lines = tables(before, after, inTables);
  const protocols = await Promise.all(
    after
      .ofCollection('protocols')
      .filter((file) => users.has(keyOf(file)))
      .map((file) => after.record(file)),
  );
  return {
    before: { name: before.name, records: [...(was ?? []), ...lines.was] },
    after: { name: after.name, records: [...sameIds(was ?? [], is ?? []), ...lines.is] },
    protocols,
    record: async (side, collection, id) => {
      const found = (side === 'before' ? before : after)
        .ofCollection(collection)
        .find((file) => nameOf(file) === id);
      return found === undefined ? undefined : (side === 'before' ? before : after).record(found);
    },
  };
}

/** Lines that stand in one list alone. */
function alone(lines: readonly string[] = [], beside: readonly string[] = []): readonly string[] {
  const known = new Set(beside);
  return lines.filter((line) => !known.has(line));
}

/** Tables have a line for each entry: only the lines that one side has alone are compared. */
function tables(
  before: Side,
  after: Side,
  keys: ReadonlySet<string>,
): { was: SnapshotRecord[]; is: SnapshotRecord[] } {
  const [was, is]: [SnapshotRecord[], SnapshotRecord[]] = [[], []];
  for (const key of keys) {
    const [old, now] = [before.files.get(key), after.files.get(key)];
    const file = now ?? old;
    if (file === undefined) continue;
    const [one, other] = [old, now].map((side) =>
      (side?.text ?? '').split('\n').filter((line) => line !== ''),
    );
    const of = (lines: readonly string[]): SnapshotRecord => ({
      package: file.collection.package,
      collection: file.collection.name,
      id: file.name,
      file: file.path,
      record: { id: file.name, lines },
    });
    was.push(of(alone(one, other)));
    is.push(of(alone(other, one)));
  }
  return { was, is };
}

async function recordsOf(side: Side, keys: ReadonlySet<string>): Promise<SnapshotRecord[]> {
  const files = [...keys].flatMap((key) => side.files.get(key) ?? []);
  return Promise.all(files.map((file) => side.record(file)));
}

/** Two files that hold one record each are compared, whatever they are called. */
function sameIds(
  was: readonly SnapshotRecord[],
  is: readonly SnapshotRecord[],
): readonly SnapshotRecord[] {
  const [one, other] = [was[0], is[0]];
  if (was.length !== 1 || is.length !== 1 || one === undefined || other === undefined) return is;
  if (one.collection !== other.collection || one.id === other.id) return is;
  return [{ ...other, id: one.id }];
}
