import {
  citesExist,
  citesNamePlaces,
  completeProtocol,
  completeRecord,
  fileNameIsId,
  idsAreUnique,
  inReadingOrder,
  lastCheckedNamesWho,
  nothingShared,
  numbersSayWhereFrom,
  placesExist,
  readAuthored,
  readingsAreSaidOnce,
  runChecks,
  schemaLineIsFirst,
  secondaryNamesTheCopy,
  sourceIndex,
  primaryIsNoCopy,
  sourceIsNoCopy,
  sourceIsNoSearchPage,
  sourceIsNotGenerated,
  sourcesAreComplete,
  stepsInOrder,
  untilHasNotPassed,
  validate,
  type AuthoredRecord,
  type Block,
  type Check,
  type Problem,
  type SharedRecords,
} from '@openketamine/authoring';
import type { Protocol } from '@openketamine/model';
import {
  procedureRecordSchema,
  protocolSchema,
  regulatorySchema,
  siteParameterRecordSchema,
  sourceSchema,
  unreadLawSchema,
} from '@openketamine/model/schema';
import { forFolder, type KnownPlaces, type LintContext } from './check.js';
import { protocolChecks } from './checks/index.js';
import { linesAreTidy } from './checks/lines-are-tidy.js';
import { recordIsKept } from './checks/record-is-kept.js';
import { totalsOf, type Known } from './known.js';
import { conventionsFor } from './conventions.js';

/**
 * A file of a protocol: how problems call it, and what stands in it.
 *
 * @category lint
 */
export interface LintFile {
  /** With forward slashes. */
  readonly name: string;
  /** The text of the file. */
  readonly text: string;
  /** As they lie on the disk, to tell of bytes that are not text. */
  readonly bytes?: Uint8Array | undefined;
}

/**
 * What `lint` may know besides the files. All of it may be left out.
 *
 * @category lint
 */
export interface LintOptions {
  /** Sources by id, where a library holds all that may be cited; else a protocol lists its own. */
  readonly library?: ReadonlyMap<string, Block> | undefined;
  /** What a protocol may refer to by id besides the library: procedures, site parameters, sources published elsewhere. */
  readonly shared?: Omit<SharedRecords, 'sources'> | undefined;
  /** Further kinds of records, by the schema that the first line of a file names. */
  readonly kinds?: readonly LintKind[] | undefined;
  /** Where an author adds a source. */
  readonly sourcesAt?: string | undefined;
  /** Another protocol by id, for doses that refer to one that is not among the files. */
  readonly protocols?: ((id: string) => Protocol | undefined) | undefined;
  /** Names and doses of a library, to tell of those it does not have. Without it no name is unknown. */
  readonly known?: Known | undefined;
  /** Which places exist: hand in `@openketamine/model/places`. Left out, codes of places are taken as they are. */
  readonly places?: KnownPlaces | undefined;
  /** The JSON Schema that the first line should name: an address, or a path from where file names count. */
  readonly schemaAt?: string | undefined;
  /**
   * The day of the question, an ISO date: what was read to hold until an earlier one is told of. Left out, no date is judged, so
   * that the same files never fail by the calendar alone.
   */
  readonly on?: string | undefined;
  /**
   * True for the library of this project, where a file is named after its id and every protocol keeps its dossier record.
   */
  readonly ours?: boolean | undefined;
}

/**
 * What `lint` found.
 *
 * @category lint
 */
export interface LintResult {
  /** File by file, top to bottom. Empty when nothing is wrong. */
  readonly problems: readonly Problem[];
  /** The protocols that fit the schema, in the order of the files. */
  readonly protocols: readonly Protocol[];
  /** Every record that fits its schema, of protocols and of what else was among the files. */
  readonly records: readonly AuthoredRecord[];
}

const general: readonly Check[] = [
  linesAreTidy,
  schemaLineIsFirst,
  fileNameIsId,
  idsAreUnique,
  lastCheckedNamesWho,
  citesExist,
  citesNamePlaces,
  numbersSayWhereFrom,
  readingsAreSaidOnce,
  secondaryNamesTheCopy,
  primaryIsNoCopy,
];

/** Of a source nothing is cited, and its numbers are dates. */
const ofSources: readonly Check[] = [
  linesAreTidy,
  schemaLineIsFirst,
  fileNameIsId,
  idsAreUnique,
  secondaryNamesTheCopy,
  primaryIsNoCopy,
  sourceIsNoCopy,
  sourceIsNoSearchPage,
  sourceIsNotGenerated,
  ...sourcesAreComplete,
];

/** The fields of law that name a place, or several. */
const lawPlaces = ['jurisdiction', 'of', 'parts'];

function ofLaw({ places, on }: LintOptions): readonly Check[] {
  return [
    ...general,
    stepsInOrder,
    ...(places === undefined ? [] : [placesExist(places, lawPlaces)]),
    ...(on === undefined ? [] : [untilHasNotPassed(on)]),
  ];
}

/** What a file says it is by its first line; without one, a protocol. */
const kinds = [
  { named: 'procedure-record', schema: procedureRecordSchema, checks: () => general },
  { named: 'site-parameter-record', schema: siteParameterRecordSchema, checks: () => general },
  { named: 'regulatory', schema: regulatorySchema, checks: ofLaw },
  { named: 'unread-law', schema: unreadLawSchema, checks: ofLaw },
  { named: 'source', schema: sourceSchema, checks: () => ofSources },
] as const;

/**
 * A kind of record beside those that `lint` knows by itself.
 *
 * @category lint
 */
export interface LintKind {
  /** The name of its JSON Schema, as the first line of a file says it: `rule` for `rule.json`. */
  readonly named: string;
  /** The schema that a file of this kind has to fit. */
  readonly schema: Parameters<typeof validate>[1];
}

/** What is asked of records of any kind, whatever their numbers mean. */
const ofAny: readonly Check[] = [
  lastCheckedNamesWho,
  citesExist,
  citesNamePlaces,
  readingsAreSaidOnce,
  secondaryNamesTheCopy,
];

type Kind = (typeof kinds)[number] | (LintKind & { readonly checks: () => readonly Check[] });

function kindOf(text: string, more: readonly LintKind[] = []): Kind | undefined {
  const named = /\$schema=\S*?(?<name>[\w-]+)\.json\s*$/u.exec(
    text.split('\n', 1)[0] ?? '',
  )?.groups;
  const own = kinds.find((kind) => kind.named === named?.['name']);
  const given = more.find((kind) => kind.named === named?.['name']);
  return own ?? (given && { ...given, checks: () => ofAny });
}

/** Keeps the last text of a name, since what is told of twice would be told twice. */
const once = (files: readonly LintFile[]) => [
  ...new Map(files.map((file) => [file.name, file])).values(),
];

/**
 * Reads protocols as people write them and says everything that is wrong: YAML, schema, then each check. Looks only at what
 * the files say; it plans nothing, which {@link verify} does, and does not compare with a source, which only a person can.
 *
 * Pure: reads no disk. A file that does not fit the schema is told of, and the checks are asked of the others.
 *
 * @param files - any number of protocols, each in a file of its own
 * @param options - what else is known
 * @returns problems with file, line, column, what is wrong, what to change, and the name of the check
 * @example
 * const text = 'id: own\ntitel: Own\n';
 * lint([{ name: 'own.yaml', text }]).problems.some((one) => one.message === 'is not a field known here; did you mean title? (fits-schema)')
 * // => true
 * @category lint
 */
export function lint(files: readonly LintFile[], options: LintOptions = {}): LintResult {
  const problems: Problem[] = [];
  const records: AuthoredRecord[] = [];
  const shared: SharedRecords = {
    ...nothingShared,
    ...options.shared,
    sources: options.library ?? nothingShared.sources,
  };
  // what is not a protocol lists no sources of its own
  const citable = options.library ?? options.shared?.publishedSources ?? nothingShared.sources;
  const others = new Map<string, { readonly kind: Kind; readonly ofKind: AuthoredRecord[] }>();
  for (const { name, text, bytes } of once(files)) {
    const written = readAuthored(name, bytes ?? text);
    const kind = kindOf(text, options.kinds);
    const authored =
      kind === undefined
        ? completeProtocol(written, shared)
        : completeRecord(written, { sources: citable });
    const schema = (kind?.schema ?? protocolSchema) as typeof protocolSchema;
    const result = validate<{ readonly id: string }>(authored, schema);
    if (result.ok) {
      const collection = conventionsFor(name, text, options);
      const record = { collection, id: result.record.id, record: { ...result.record }, authored };
      if (kind === undefined) records.push(record);
      else {
        const { ofKind } = others.get(kind.named) ?? { ofKind: [] };
        others.set(kind.named, { kind, ofKind: [...ofKind, record] });
      }
    } else {
      const check = authored.problems.length > 0 ? 'is-yaml' : 'fits-schema';
      problems.push(
        ...result.problems.map((problem) => ({
          ...problem,
          message: `${problem.message} (${check})`,
          check,
        })),
      );
    }
  }
  const protocols = records.map(({ record }) => record as unknown as Protocol);
  const context: LintContext = {
    places: options.places,
    protocols: (id) => protocols.find((protocol) => protocol.id === id) ?? options.protocols?.(id),
    totals: totalsOf(options.known),
    known: options.known,
  };
  const sources = sourceIndex({
    home: options.sourcesAt ?? '`sources` of the protocol',
    ...(options.library === undefined ? {} : { library: options.library }),
  });
  const checks = [
    ...general,
    ...(options.ours === true ? [recordIsKept] : []).map((protocolCheck) =>
      forFolder(protocolCheck, context),
    ),
    ...protocolChecks.map((protocolCheck) => forFolder(protocolCheck, context)),
  ];
  problems.push(...runChecks(checks, { records, sources }));
  for (const { kind, ofKind } of others.values()) {
    const around = {
      records: ofKind,
      sources: sourceIndex({ home: sources.home, library: citable }),
    };
    problems.push(...runChecks(kind.checks(options), around));
  }
  return {
    problems: inReadingOrder(problems),
    protocols,
    records: [...records, ...[...others.values()].flatMap(({ ofKind }) => ofKind)],
  };
}
