import { OpenKetamineError, type PatientFacts, type Terminology } from '@openketamine/model';
import { nearest } from '@openketamine/near-names';

function unknown(
  path: string,
  name: string,
  kind: string,
  known: Iterable<string>,
): OpenKetamineError {
  const near = nearest(name, known);
  const named = /^[aeio]/u.test(kind) ? `an ${kind}` : `a ${kind}`;
  return new OpenKetamineError(
    'ID_UNKNOWN',
    path,
    `${JSON.stringify(name)} is not ${named} we know.`,
    near.length > 0
      ? `Did you mean ${near.join(', ')}?`
      : `Use ${named} of the terminology, or give a published code in "codes".`,
  );
}

/**
 * Refuses our own names that the terminology does not have: a slip of the pen must not pass for an absent condition.
 *
 * @throws OpenKetamineError `ID_UNKNOWN`
 */
export function checkNames(facts: PatientFacts, terminology: Terminology, path: string): void {
  const names = terminology.names?.();
  for (const list of ['conditions', 'familyHistory'] as const) {
    for (const [index, { concept }] of (facts[list]?.items ?? []).entries()) {
      if (concept !== undefined && !terminology.hasConcept(concept)) {
        throw unknown(
          `${path}/${list}/items/${index}/concept`,
          concept,
          'concept',
          names?.concepts ?? [],
        );
      }
    }
  }
  for (const [index, { code }] of (facts.observations ?? []).entries()) {
    if (code !== undefined && !terminology.hasObservation(code)) {
      throw unknown(
        `${path}/observations/${index}/code`,
        code,
        'observation',
        names?.observations ?? [],
      );
    }
  }
  for (const [index, fact] of (facts.medicines?.items ?? []).entries()) {
    if (fact.class !== undefined && terminology.classMembers(fact.class) === undefined) {
      throw unknown(
        `${path}/medicines/items/${index}/class`,
        fact.class,
        'drug class',
        names?.classes ?? [],
      );
    }
  }
}
