import { coursePlanner } from '@openketamine/care-plan';
import { answerLaw } from '@openketamine/evidence';
import { regulatory } from '@openketamine/evidence/regulatory';
import { unread } from '@openketamine/evidence/unread';
import { OpenKetamineError } from '@openketamine/model';
import { scales } from '@openketamine/outcomes/scales';
import { bodyWeights } from '@openketamine/planner/body-weights';
import { english } from '@openketamine/planner/explain';
import { protocols, type ShippedProtocol } from '@openketamine/protocols';
import manifest from '@openketamine/protocols/package.json' with { type: 'json' };
import { highestDoses } from '@openketamine/protocols/highest-doses';
import { labels, questions, rules } from '@openketamine/risk';
import { compileRules } from '@openketamine/screening';
import { readFacts } from '@openketamine/screening/facts';
import { fullTerminology as terminology } from '@openketamine/terminology/full';
import type { ProtocolSummary } from '../shared/api.js';

export { terminology };

/** Version of the package the protocols come from. */
export const protocolsVersion: string = manifest.version;

const byId = new Map(protocols.map((protocol) => [protocol.id, protocol]));

/** The rules, compiled once. A screener keeps nothing of a patient. */
export const screener = compileRules(rules, { terminology, labels, questions });

/** Range of totals by scale, so that a total no scale has is refused. */
const ranges = Object.fromEntries(
  scales.flatMap(({ id, total }) => (total == null ? [] : [[id, total]])),
);

/** The one call that plans, screens and follows a course, as the command line makes it. It keeps nothing of a patient. */
export const courses = coursePlanner({
  rules,
  terminology,
  labels,
  questions,
  protocols: protocolOf,
  studied: protocols,
  scales: ranges,
  bodyWeights,
  highestDoses,
  explain: english,
  law: (question) => answerLaw(regulatory, unread, question),
  readFacts: (facts, path) => readFacts(facts, terminology, path),
});

const ruleById = new Map(rules.map((rule) => [rule.id, rule]));

/** The shipped protocol of this id, if there is one. */
export function protocolOf(id: string): ShippedProtocol | undefined {
  return byId.get(id);
}

/**
 * The shipped protocol of this id.
 *
 * @throws OpenKetamineError `ID_UNKNOWN`
 */
export function requireProtocol(id: string): ShippedProtocol {
  const protocol = byId.get(id);
  if (protocol !== undefined) return protocol;
  throw new OpenKetamineError(
    'ID_UNKNOWN',
    '/protocol',
    `There is no protocol ${JSON.stringify(id)}.`,
    'Choose one from the list of protocols.',
  );
}

/** The shipped rule of this id. */
export function ruleOf(id: string) {
  return ruleById.get(id);
}

/** One line for each protocol, in order of id. */
export function summaries(): ProtocolSummary[] {
  return protocols.map((protocol) => ({
    id: protocol.id,
    title: protocol.title,
    summary: protocol.summary,
    kind: protocol.kind,
    status: protocol.status,
    drug: protocol.drug,
    route: protocol.route,
    indications: protocol.indications,
    jurisdiction: protocol.jurisdiction ?? null,
    setting: protocol.setting.place,
  }));
}

/** Every place that a protocol or a rule names, in order. */
export function places(): string[] {
  const named = [
    ...protocols.flatMap(({ jurisdiction, usableIn }) =>
      [jurisdiction ?? [], usableIn ?? []].flat(),
    ),
    ...rules.flatMap((rule) => rule.places ?? []),
  ];
  return [...new Set(named)].toSorted();
}
