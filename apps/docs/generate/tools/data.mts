import { labels, questions, rules, type ShippedRule } from '@openketamine/risk';
import { protocols } from '@openketamine/protocols';
import { courseOfProtocol, subjectOfProtocol } from '@openketamine/screening';
import { questionsOf } from '@openketamine/screening/questions';
import { terminology } from '@openketamine/terminology';
import type { ScreeningData } from '../../src/tools/screening.mts';
import { screeningFields } from './fields.mts';

/** A drug by a route, as it stands in the name of a file: `ketamine-iv`. */
export const treatmentOf = ({
  drug,
  route,
}: {
  readonly drug: string;
  readonly route: string;
}): string => `${drug}-${route}`;

/** Every drug and route of the library, each once. */
export const treatments: readonly { readonly drug: string; readonly route: string }[] = [
  ...new Map(
    protocols.map(({ drug, route }) => [treatmentOf({ drug, route }), { drug, route }]),
  ).values(),
].toSorted((a, b) => treatmentOf(a).localeCompare(treatmentOf(b)));

const holds = (rule: ShippedRule, drug: string, route: string): boolean =>
  rule.applies.some(
    (each) =>
      (each.drug === undefined || each.drug === drug) &&
      (each.route === undefined || each.route === route),
  );

/** Words of a rule that its own page has and no finding shows: they would be half of what the tool loads. */
const onItsPage: ReadonlySet<string> = new Set([
  'references',
  'readings',
  'says',
  'title',
  'judgement',
  'compiled',
  'lastChecked',
]);

/** A rule without the words that only its page shows. */
const lean = (rule: ShippedRule): ShippedRule =>
  Object.fromEntries(
    Object.entries(rule).filter(([key]) => !onItsPage.has(key)),
  ) as unknown as ShippedRule;

/** What a screening of one drug and route needs: its rules, the words of questions, and how each answer is entered. */
export function screeningData(drug: string, route: string): ScreeningData {
  // what is judged while a session runs is not asked before one
  const held = rules.filter((rule) => rule.moment !== 'session' && holds(rule, drug, route));
  // a review that stands in for a missing rule borrows its severity from the rule of another place, drug or route
  const borrowed = new Set(held.flatMap(({ fallbackFor }) => fallbackFor ?? []));
  const lends = ({ hazards = [], branches = [] }: ShippedRule): boolean =>
    [...hazards, ...branches.flatMap((branch) => branch.hazards ?? [])].some((hazard) =>
      borrowed.has(hazard),
    );
  const lenders = rules.filter(
    (rule) => held.includes(rule) || (rule.moment !== 'session' && lends(rule)),
  );
  // where a place has no rule, the finding names those that have some, whatever drug they are about
  const named = new Set(lenders.flatMap(({ places = [] }) => places));
  const own = rules.filter(
    (rule) => lenders.includes(rule) || (rule.places ?? []).some((place) => !named.has(place)),
  );
  const asked = new Set(
    questionsOf(own, { terminology, questions }).flatMap(({ fact, supplies }) => [
      fact,
      ...supplies,
    ]),
  );
  const fields = Object.fromEntries(
    Object.entries(screeningFields()).filter(([fact]) => asked.has(fact)),
  );
  const mine = protocols.filter((protocol) => protocol.drug === drug && protocol.route === route);
  return {
    rules: own.map(lean),
    questions: questions.filter((each) => asked.has('fact' in each ? each.fact : each.id)),
    labels,
    fields,
    courses: Object.fromEntries(
      mine.map((protocol) => [protocol.id, courseOfProtocol(protocol, protocols)]),
    ),
    subjects: Object.fromEntries(
      mine.map((protocol) => [protocol.id, subjectOfProtocol(protocol, undefined)]),
    ),
  };
}

/** Rules about medicines beside the treatment. */
export const interactionRules = (): readonly ShippedRule[] =>
  rules.filter(({ interaction }) => interaction !== undefined);
