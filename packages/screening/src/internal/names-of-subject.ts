import { OpenKetamineError, type Rule, type Terminology } from '@openketamine/model';
import { nearest } from '@openketamine/near-names';
import { noTerminology } from './no-terminology.js';
import { indicationsOf, type Subject } from './select.js';

const none: readonly never[] = [];

/** Indications that rules name themselves: a team may have its own. */
function namedByRules(rules: readonly Rule[]): Set<string> {
  return new Set<string>(
    rules.flatMap(({ indications, except, branches }): readonly string[] => [
      ...(indications ?? none),
      ...(except?.indications ?? none),
      ...(branches ?? none).flatMap(
        (branch): readonly string[] => branch.except?.indications ?? none,
      ),
    ]),
  );
}

/**
 * Refuses an indication that does not exist: rules that hold for certain indications would be left out without a word.
 *
 * @throws OpenKetamineError `ID_UNKNOWN`
 */
export function checkIndications(
  subject: Subject,
  rules: readonly Rule[],
  terminology: Terminology,
): void {
  if (terminology === noTerminology) return;
  for (const name of indicationsOf(subject)) {
    if (terminology.hasIndication(name)) continue;
    const ours = namedByRules(rules);
    if (ours.has(name)) continue;
    const known = [
      ...new Set([...(terminology.names?.().indications ?? none), ...ours]),
    ].toSorted();
    const near = nearest(name, known);
    throw new OpenKetamineError(
      'ID_UNKNOWN',
      '/subject/indication',
      `${JSON.stringify(name)} is not an indication we know.`,
      near.length > 0 ? `Did you mean ${near.join(', ')}?` : `Use one of ${known.join(', ')}.`,
    );
  }
}
