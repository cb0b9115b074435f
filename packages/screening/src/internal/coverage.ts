import type { Finding, Rule, RuleKind } from '@openketamine/model';
import { holdsIn } from '@openketamine/model/places';
import { treats, type Subject } from './select.js';

function open(rule: string, message: string, fact: string, value: string, limit: string): Finding {
  return {
    rule,
    record: rule,
    kind: 'data',
    outcome: 'unknown',
    severity: 'major',
    action: 'check-data',
    message,
    because: [{ fact, value, limit }],
    missing: [],
    cites: [],
  };
}

/**
 * What the rules at hand cannot speak of. A slip in a drug, a route or a place must never look like a patient about
 * whom nothing was found, so each of these leaves the result undecided.
 */
export function coverageFindings(rules: readonly Rule[], subject: Subject): readonly Finding[] {
  const { drug, route, jurisdiction } = subject;
  const applies = rules.flatMap((rule) => rule.applies);
  if (!applies.some((entry) => treats(entry, subject))) {
    return [
      open(
        'data-no-rules',
        'No rule at hand is made for this drug and route: nothing was checked.',
        'drug',
        `${drug}, ${route}`,
        'a drug and route with rules',
      ),
    ];
  }
  const found: Finding[] = [];
  const routes = named(
    applies
      .filter((entry) => entry.drug === undefined || entry.drug === drug)
      .map((entry) => entry.route),
  );
  if (routes.length > 0 && !routes.includes(route)) {
    found.push(
      open(
        'data-route-without-rules',
        'No rule at hand names this route: only the rules of every route were checked.',
        'route',
        route,
        routes.join(', '),
      ),
    );
  }
  const places = named(rules.flatMap((rule) => rule.places));
  if (places.length > 0 && (jurisdiction === undefined || !holdsIn(places, jurisdiction))) {
    found.push(
      open(
        'data-place-without-rules',
        `${
          jurisdiction === undefined
            ? 'No place is named'
            : 'No rule at hand is made for this place'
        }: only the rules of every place were checked${
          rules.some(({ fallbackFor }) => fallbackFor !== undefined)
            ? ', and reviews for hazards that labels elsewhere name'
            : ''
        }.`,
        'jurisdiction',
        jurisdiction ?? 'none',
        places.join(', '),
      ),
    );
  }
  return found;
}

/** What is open where a caller gives no terminology: every name and every code of the record. */
export const withoutTerminology: Finding = open(
  'data-no-terminology',
  'No terminology was given: no name and no code of the record can be read, and no list proves that something is absent.',
  'terminology',
  'none',
  'a terminology',
);

/** What is open where rules of some kinds are asked for and none of them holds. */
export function withoutRulesOfKind(kinds: readonly RuleKind[]): Finding {
  return open(
    'data-no-rules-of-kind',
    'No rule of this kind at hand holds here: nothing of it was checked.',
    'kind',
    kinds.join(', '),
    'a kind with rules',
  );
}

/** What is named, each once, in order. */
function named(all: readonly (string | undefined)[]): string[] {
  return [...new Set(all.filter((text) => text !== undefined))].toSorted();
}
