import type { Finding } from '@openketamine/model';
import type { NotEvaluable } from './prepared.js';

type List = NotEvaluable['list'];

const lists: Readonly<Record<List, string>> = {
  conditions: 'the conditions',
  medicines: 'the medicines',
  allergies: 'the allergies',
  familyHistory: 'the family history',
  observations: 'the observations',
  substances: 'what is used besides medicines',
  scores: 'the scores',
  treatmentHistory: 'the earlier treatments',
};

/** What somebody can do about an entry that nobody understands. */
const waysOut: Readonly<Record<List, string>> = {
  conditions:
    'Give our concept for it, or other-condition where somebody looked and it is none of those that rules ask for.',
  medicines: 'Give the ingredient, a brand of its country or an RxNorm code.',
  allergies: 'Give the ingredient or substance by a name that is known.',
  familyHistory:
    'Give our concept for it, or other-condition where somebody looked and it is none of those that rules ask for.',
  observations: 'Give our name of the observation or a LOINC code.',
  substances: 'Give a name that is known.',
  scores: 'Give the scale, item or class by a name that is known.',
  treatmentHistory: 'Give the class by a name that is known.',
};

const reasons: Readonly<Record<NonNullable<NotEvaluable['why']>, string>> = {
  name: 'a name that is known',
  unlisted: 'a code that is listed',
  malformed: 'a code written as its system writes them',
  system: 'a code system that is known',
  text: 'a name or code that is known',
  vague: 'a name that says which, and not only what kind',
};

/** An entry as it is written, with the names that may be meant. */
function withNearest({ text, why, nearest }: NotEvaluable): string {
  return nearest === undefined || nearest.length === 0 || why === 'system'
    ? text
    : `${text} (did you mean ${nearest.join(', ')}?)`;
}

function becauseOf({ list, text, why, nearest }: NotEvaluable): Finding['because'][number] {
  const limit = why === undefined ? 'a name or code that is known' : reasons[why];
  const near =
    nearest === undefined || nearest.length === 0
      ? undefined
      : `Did you mean ${nearest.join(', ')}?`;
  return near === undefined
    ? { fact: list, value: text, limit }
    : { fact: list, value: text, limit, note: near };
}

/** How many rules are undecided and wait for each list. */
function waitingByList(
  findings: readonly Finding[],
  listOf: ReadonlyMap<string, string>,
): ReadonlyMap<string | undefined, number> {
  const counts = new Map<string | undefined, number>();
  for (const { outcome, missing } of findings) {
    if (outcome !== 'unknown') continue;
    // A rule waits once for a list, whatever it lacks of it.
    const waited = new Set(missing.map((fact) => listOf.get(fact)));
    for (const list of waited) counts.set(list, (counts.get(list) ?? 0) + 1);
  }
  return counts;
}

/**
 * One line for each list that holds entries nobody understands: which, how many rules wait for that list, and what to do.
 *
 * @param listOf - the list that would answer a fact, by the fact
 */
export function unreadFindings(
  notEvaluable: readonly NotEvaluable[],
  findings: readonly Finding[],
  listOf: ReadonlyMap<string, string>,
): Finding[] {
  const byList = new Map<List, NotEvaluable[]>();
  for (const entry of notEvaluable) {
    const found = byList.get(entry.list);
    if (found === undefined) byList.set(entry.list, [entry]);
    else found.push(entry);
  }
  const waitingOn = waitingByList(findings, listOf);
  return [...byList].map(([list, entries]) => {
    const count = waitingOn.get(list) ?? 0;
    const texts = [...new Set(entries.map(withNearest))].join('; ');
    const waiting =
      count === 0
        ? ''
        : ` ${count} ${count === 1 ? 'rule waits' : 'rules wait'} for ${lists[list]}.`;
    return {
      rule: 'data-not-evaluable',
      record: 'data-not-evaluable',
      kind: 'data',
      outcome: 'met',
      severity: 'moderate',
      action: 'check-data',
      message: `Not recognized: ${texts}.${waiting} ${waysOut[list]}`,
      because: entries.map(becauseOf),
      missing: [],
      cites: [],
    };
  });
}
