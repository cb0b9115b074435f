import { OpenKetamineError } from '@openketamine/model';
import type {
  Claim,
  EvidenceFact,
  Guidance,
  NothingRead,
  OutcomeFigure,
  Protocol,
  Regulatory,
  RegulatoryStep,
  TimelineEvent,
} from '@openketamine/model';
import type { GradedCondition, Standing } from '@openketamine/evidence';
import { checkPlace, holdsIn } from '@openketamine/model/places';
import { KnownOn, knownOn, type Undated } from './known-on.js';
import { idOf, indicationsNamed } from './indications.js';
import { didYouMean } from './did-you-mean.js';
import { protocolById } from './protocols.js';

/** What `--kind` may ask for. */
export const evidenceKinds = [
  'outcome',
  'regulatory',
  'claim',
  'timeline',
  'guidance',
  'fact',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** What is asked. */
export interface EvidenceQuery {
  /** Condition id: `trd`; absent: any. */
  readonly indication?: string;
  /** Protocol id; absent: any. */
  readonly protocol?: string;
  /** One kind of record only; absent: every kind that answers. */
  readonly kind?: EvidenceKind;
  /** Day as an ISO date, on which regulation is asked for; absent: all its steps. */
  readonly on?: string;
  /** Regulation of one place, with that of the places it lies in. */
  readonly jurisdiction?: string;
}

/** A line of regulation on the day asked about, in words. */
interface StandingOn extends Standing {
  readonly state: string;
}

/** What bears on a question; a kind that was not asked for is absent. */
export interface Found {
  /** The question as it was asked. */
  readonly query: EvidenceQuery;
  /** Conditions with their grades; absent where nothing was asked that they answer. */
  readonly conditions?: readonly GradedCondition[];
  /** Outcome figures of studies; absent where that kind was not asked for. */
  readonly outcome?: readonly OutcomeFigure[];
  /** Lines of regulation; absent where that kind was not asked for. */
  readonly regulatory?: readonly Regulatory[];
  /** Regulation as it stood on `on`. */
  readonly standing?: readonly StandingOn[];
  /** With `jurisdiction`: the law that a reader would expect there and nobody has read. */
  readonly nothingRead?: readonly NothingRead[];
  /** Claims that it bears on; absent where that kind was not asked for. */
  readonly claim?: readonly Claim[];
  /** Dated events; absent where that kind was not asked for. */
  readonly timeline?: readonly TimelineEvent[];
  /** What guidelines say; absent where that kind was not asked for. */
  readonly guidance?: readonly Guidance[];
  /** What studies and programs report beside outcomes. */
  readonly fact?: readonly EvidenceFact[];
  /** With `on`: records left out because nothing says since when they were known. */
  readonly undated?: Undated;
}

interface Asked {
  readonly conditions: ReadonlySet<string> | undefined;
  readonly protocol: Protocol | undefined;
}

const regulated: Readonly<Record<string, readonly string[]>> = {
  'treatment-resistant-depression': [
    'treatment-resistant-depression',
    'depression',
    'any-psychiatric',
  ],
  'major-depression': ['depression', 'treatment-resistant-depression', 'any-psychiatric'],
  suicidality: ['depression-with-suicidality', 'psychiatric-emergency', 'any-psychiatric'],
};

async function asked(query: EvidenceQuery): Promise<Asked> {
  const { load } = await import('@openketamine/evidence');
  const rows = await load('conditions');
  const protocol = query.protocol === undefined ? undefined : protocolById(query.protocol);
  if (query.protocol !== undefined && protocol === undefined) {
    const { allProtocols } = await import('./protocols.js');
    const ids = (await allProtocols()).map((entry) => entry.id);
    throw unknown('protocol', query.protocol, ids);
  }
  if (query.indication === undefined) return { conditions: undefined, protocol };
  const wanted = idOf(query.indication);
  const itself = rows.filter((row) => row.id === wanted);
  const named = itself.length > 0 ? [] : await indicationsNamed(query.indication, '--indication');
  const found = [
    ...itself,
    ...rows.filter(({ indications }) =>
      indications.some((indication) => named.includes(indication)),
    ),
  ];
  if (found.length === 0) {
    throw unknown(
      'indication',
      query.indication,
      rows.flatMap((row) => [row.id, ...row.indications]),
    );
  }
  return { conditions: new Set(found.map((row) => row.id)), protocol };
}

function unknown(option: string, id: string, known: readonly string[]): OpenKetamineError {
  return new OpenKetamineError(
    'ID_UNKNOWN',
    `--${option}`,
    `No ${option} has the id ${JSON.stringify(id)}.`,
    didYouMean(id, known),
  );
}

function outcomesFor(all: readonly OutcomeFigure[], { conditions, protocol }: Asked) {
  return all.filter(
    (outcomeFigure) =>
      (conditions === undefined || outcomeFigure.conditions.some((id) => conditions.has(id))) &&
      (protocol === undefined || outcomeFigure.protocols?.includes(protocol.id) === true),
  );
}

function regulatoryFor(all: readonly Regulatory[], { conditions, protocol }: Asked) {
  const uses =
    conditions === undefined
      ? undefined
      : new Set([...conditions].flatMap((id) => regulated[id] ?? ['any-psychiatric']));
  return all.filter((regulatory) => {
    const fitsUse =
      uses === undefined || regulatory.indication === undefined || uses.has(regulatory.indication);
    if (protocol === undefined) return fitsUse;
    const named = regulatory.protocols?.includes(protocol.id) === true;
    const fits =
      regulatory.drugs.includes(protocol.drug) &&
      (regulatory.routes.includes('any') || regulatory.routes.includes(protocol.route));
    const place =
      protocol.jurisdiction === undefined ||
      holdsIn(regulatory.jurisdiction, protocol.jurisdiction);
    return fitsUse && (named || (fits && place));
  });
}

const begunBy = (events: readonly TimelineEvent[], on: string | undefined) =>
  events
    .filter((event) => on === undefined || event.when <= on.slice(0, event.when.length))
    .toSorted((a, b) => (a.when < b.when ? -1 : 1));

/** The last day of a step, where one is stated. */
const lastDay = ({ until }: RegulatoryStep) =>
  until === 'no-end-stated' || until === 'next-step' ? '' : ` Until ${until}.`;

function inWords({ step, maybe, next, ended }: Standing): string {
  if (step !== null) return `${step.status}: ${step.says}${lastDay(step)}`;
  if (maybe !== null && typeof maybe.from !== 'string') return `uncertain: ${maybe.from.says}`;
  if (ended !== null)
    return `ended on ${ended.until}; nothing was read of what holds since. It said: ${ended.says}`;
  const begins = next === null ? undefined : next.from;
  return `not yet, begins ${typeof begins === 'string' ? begins : (begins?.by ?? 'later')}`;
}

/** Everything that bears on a question, for and against. Loads only the kinds that are asked for. */
export async function bearingOn(query: EvidenceQuery): Promise<Found> {
  const { conditionMatrix, load, nothingReadIn, selectOutcomes, standingOn } =
    await import('@openketamine/evidence');
  const known = query.on === undefined ? undefined : await knowledgeOn(query.on);
  const question = await asked(query);
  const { conditions, protocol } = question;
  const wants = (kind: EvidenceKind) => query.kind === undefined || query.kind === kind;
  const { indication, protocol: named, kind, on: day, jurisdiction } = query;
  const found: { -readonly [K in keyof Found]: Found[K] } = {
    query: Object.fromEntries(
      Object.entries({ indication, protocol: named, kind, on: day, jurisdiction }).filter(
        ([, value]) => value !== undefined,
      ),
    ),
  };
  const free = conditions === undefined && protocol === undefined;
  const needsOutcomes = wants('outcome') || wants('claim') || wants('timeline');
  const outcomes = needsOutcomes ? outcomesFor(await load('outcomes'), question) : [];
  if (wants('outcome')) {
    const rows = known === undefined ? await conditionMatrix() : await matrixOn(known);
    found.outcome = selectOutcomes(outcomes, {});
    found.conditions = rows.filter((row) => conditions?.has(row.id) ?? protocol === undefined);
  }
  if (wants('regulatory')) {
    const all = await load('regulatory');
    const records = regulatoryFor(all, question).filter(
      (regulatory) => jurisdiction === undefined || holdsIn(regulatory.jurisdiction, jurisdiction),
    );
    const { on } = query;
    if (jurisdiction !== undefined) {
      checkPlace(jurisdiction, '/jurisdiction');
      found.nothingRead = nothingReadIn(all, await load('unread'), jurisdiction);
    }
    found.regulatory =
      on === undefined
        ? records
        : records.filter(({ steps }) => steps.some(({ from }) => earliest(from) <= on));
    if (on !== undefined) {
      found.standing = records
        .map((record) => standingOn(record, on))
        .map((entry) => ({ ...entry, state: inWords(entry) }));
    }
  }
  const ids = new Set(outcomes.map((outcome) => outcome.id));
  if (wants('claim')) {
    const claims = await load('claims');
    found.claim = free
      ? claims
      : claims.filter((claim) => claim.figures?.some((id) => ids.has(id)) === true);
  }
  if (wants('timeline')) {
    const events = begunBy(await load('timeline'), query.on);
    found.timeline = free ? events : events.filter((event) => ids.has(event.record));
  }
  if (wants('guidance')) {
    const guidance = await load('guidance');
    found.guidance =
      protocol === undefined
        ? guidance
        : guidance.filter((entry) => entry.protocols?.includes(protocol.id) === true);
  }
  if (wants('fact') && conditions === undefined) {
    const facts = await load('facts');
    found.fact =
      protocol === undefined
        ? facts
        : facts.filter((fact) => fact.protocols?.includes(protocol.id) === true);
  }
  return known === undefined ? found : knownOn(found, known);
}

/** When a step began at the earliest: a day that is not known exactly began some time before the one it is known for. */
const earliest = (since: string | { readonly by: string }): string =>
  typeof since === 'string' ? since : since.by;

async function knowledgeOn(day: string): Promise<KnownOn> {
  const { sources } = await import('@openketamine/evidence/sources');
  return new KnownOn(day, sources);
}

/** The matrix with only the trials that were known: grades are counted anew, and cells without a trial fall out. */
async function matrixOn(known: KnownOn): Promise<readonly GradedCondition[]> {
  const { gradeCell, load } = await import('@openketamine/evidence');
  const [rows, outcomes, [method]] = await Promise.all([
    load('conditions'),
    load('outcomes'),
    load('grading'),
  ]);
  if (method === undefined) return [];
  const then = new Set(
    outcomes.filter((outcome) => known.outcome(outcome) === true).map(({ id }) => id),
  );
  return rows.flatMap((row) => {
    const cells = row.cells.flatMap((cell) => {
      const trials = cell.trials.filter(({ outcome }) => then.has(outcome));
      if (trials.length === 0) return [];
      // what the cell says in words was written with all of its trials in view
      const { says, ...rest } = cell;
      const whole = trials.length === cell.trials.length;
      return [gradeCell({ ...rest, says: whole ? says : '', trials }, outcomes, method)];
    });
    return cells.length === 0 ? [] : [{ ...row, cells }];
  });
}
