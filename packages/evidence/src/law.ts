import { dayNumber } from '@openketamine/model/bounds';
import type {
  LawAnswer,
  LawOfDay,
  LawState,
  NothingRead,
  Regulatory,
  RegulatoryStep,
  UnreadLaw,
} from '@openketamine/model';
import { canonicalPlace, checkPlace, holdsIn, placeName } from '@openketamine/model/places';
import { load } from './load.js';
import { standingOn, type Standing } from './regulatory.js';

/** The kinds of records that bind whoever gives the drug, as against what a product is approved or paid for. */
export const lawKinds: readonly Regulatory['kind'][] = [
  'scheduling',
  'telemedicine',
  'state-rule',
  'program',
  'warning',
  'advice',
];

/**
 * Which law is asked about.
 *
 * @category law
 */
export interface LawQuestion {
  /** A country or a part of one: a state inherits the law of its country. */
  readonly place: string;
  /** ISO date. */
  readonly on: string;
  /** Left out: every drug. */
  readonly drug?: string | undefined;
  /** Left out: every route. */
  readonly route?: string | undefined;
  /** Where the drug is given, such as `home`; left out: anywhere. */
  readonly setting?: string | undefined;
  /** Left out: the kinds that bind whoever gives the drug, see {@link lawKinds}. */
  readonly kinds?: readonly Regulatory['kind'][] | undefined;
}

/** Whether a record is about the treatment asked about. */
function isAbout(record: Regulatory, { drug, route }: LawQuestion): boolean {
  return (
    (drug === undefined || record.drugs.includes(drug)) &&
    (route === undefined || record.routes.includes('any') || record.routes.includes(route))
  );
}

function concerns(record: Regulatory, question: LawQuestion): boolean {
  const { setting, kinds = lawKinds } = question;
  return (
    kinds.includes(record.kind) &&
    isAbout(record, question) &&
    holdsIn(record.jurisdiction, question.place) &&
    (setting === undefined || record.settings === undefined || record.settings.includes(setting))
  );
}

/** The step that tells how a law stood, and how. */
function shownStep(standing: Standing): readonly [LawState, RegulatoryStep] | undefined {
  const { step, maybe, next, ended } = standing;
  if (step !== null) return [step.status === 'proposed' ? 'proposed' : 'holds', step];
  if (maybe !== null) return ['may-hold', maybe];
  if (ended !== null) return ['ended', ended];
  return next === null ? undefined : ['not-yet', next];
}

function lawOfDay(standing: Standing): LawOfDay[] {
  const shown = shownStep(standing);
  if (shown === undefined) return [];
  const [state, step] = shown;
  const { id, title, kind, jurisdiction, body } = standing.record;
  const { record, status, says, allows = [], demands = [], from, until, cite, readIn } = step;
  return [
    {
      id,
      record,
      title,
      kind,
      jurisdiction,
      body,
      state,
      status,
      says,
      allows,
      demands,
      from,
      until,
      cites: cite === undefined ? [] : [cite],
      verification: step.verification,
      ...(readIn === undefined ? {} : { readIn }),
    },
  ];
}

const unreadOf = (list: UnreadLaw, place: string, says: string): NothingRead => ({
  id: `${list.id}-${place.toLowerCase()}`,
  kind: list.kind,
  jurisdiction: place,
  name: placeName(place),
  says,
});

/**
 * What nobody has read of the law of a place, by the lists that say what a reader expects. Whatever has a record is not among
 * it, whenever that record begins or ends.
 *
 * @param records - regulatory records, those about one treatment where it is asked about
 * @param unread - lists of what is expected
 * @param place - a country or a part of one
 * @returns one entry for each list that speaks of the place
 * @category law
 */
export function nothingReadIn(
  records: readonly Regulatory[],
  unread: readonly UnreadLaw[],
  place: string,
): NothingRead[] {
  const asked = canonicalPlace(place);
  return unread.flatMap((list) => {
    const { kind, of, parts, says, withoutPart } = list;
    const ofKind = records.filter((record) => record.kind === kind);
    if (of === undefined || parts === undefined) {
      const read = ofKind.some(({ jurisdiction }) => holdsIn(jurisdiction, asked));
      return read ? [] : [unreadOf(list, asked, says)];
    }
    if (asked === of) return withoutPart === undefined ? [] : [unreadOf(list, of, withoutPart)];
    if (!parts.includes(asked)) return [];
    const read = ofKind.some(({ jurisdiction }) => canonicalPlace(jurisdiction) === asked);
    return read ? [] : [unreadOf(list, asked, says)];
  });
}

/**
 * Which law was read as holding in a place on a day, from records that are given: what holds, what may hold, what is only
 * proposed, what has ended, and what nobody has read.
 *
 * Pure: reads no clock. Says what was read and decides nothing; a text that nobody read may have changed it since.
 *
 * @param records - regulatory records, for example `await load('regulatory')`
 * @param unread - what a reader expects and nobody read, for example `await load('unread')`
 * @param question - place and day; drug, route, setting and kinds where they narrow it
 * @returns the laws of the narrower place first, each with its state, and what was not read
 * @throws OpenKetamineError `ID_UNKNOWN` for a place that does not exist, `DATE_INVALID`
 * @example
 * const [records, unread] = await Promise.all([load('regulatory'), load('unread')]);
 * const remote = (on: string) =>
 *   answerLaw(records, unread, { place: 'US-NY', on, kinds: ['telemedicine'] }).laws.map(({ state }) => state);
 * [remote('2026-12-31'), remote('2027-01-01')]
 * // => [['holds'], ['ended']]
 * @category law
 */
export function answerLaw(
  records: readonly Regulatory[],
  unread: readonly UnreadLaw[],
  question: LawQuestion,
): LawAnswer {
  checkPlace(question.place, '/place');
  const { on } = question;
  dayNumber(on, '/on');
  const place = canonicalPlace(question.place);
  const { kinds = lawKinds } = question;
  const laws = records
    .filter((record) => concerns(record, question))
    .flatMap((record) => lawOfDay(standingOn(record, on)));
  return {
    place,
    on,
    laws: laws.toSorted(
      (a, b) =>
        Number(a.jurisdiction !== place) - Number(b.jurisdiction !== place) ||
        kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
        (a.id < b.id ? -1 : 1),
    ),
    nothingRead: nothingReadIn(
      records.filter((record) => isAbout(record, question)),
      unread.filter(({ kind }) => kinds.includes(kind)),
      place,
    ),
  };
}

/**
 * Which law was read as holding in a place on a day. Loads the regulatory records and nothing else.
 *
 * @param question - place and day; drug, route, setting and kinds where they narrow it
 * @returns the laws with their state, and what was not read
 * @throws OpenKetamineError `ID_UNKNOWN` for a place that does not exist, `DATE_INVALID`
 * @example
 * (await lawOn({ place: 'US-NY', on: '2026-12-31' })).nothingRead.map(({ id }) => id)
 * // => ['state-rules-us-ny']
 * @category law
 */
export async function lawOn(question: LawQuestion): Promise<LawAnswer> {
  const [records, unread] = await Promise.all([load('regulatory'), load('unread')]);
  return answerLaw(records, unread, question);
}
