import type { Known } from '@openketamine/review/lint';

/**
 * The names and doses of the library, each from records of another kind than protocols, so that a slip in one of them is not
 * known by standing there: drugs and routes from rules and studies, indications from rules and from what evidence is grouped by.
 *
 * @param own - further names that a team uses, of any kind
 */
export async function knownToLibrary(own: readonly string[]): Promise<Known> {
  const [{ rules }, { outcomes }, { conditions }, { scales }, terms, { protocols }, doses] =
    await Promise.all([
      import('@openketamine/risk'),
      import('@openketamine/evidence/outcomes'),
      import('@openketamine/evidence/conditions'),
      import('@openketamine/outcomes/scales'),
      import('@openketamine/terminology'),
      import('@openketamine/protocols'),
      import('@openketamine/protocols/highest-doses'),
    ]);
  const applies = rules.flatMap((rule) => rule.applies);
  const among = (...names: readonly (string | undefined)[]) =>
    [
      ...new Set([...names, ...own].filter((name) => name !== undefined && name !== 'any')),
    ] as string[];
  // totals of what we cannot score are typed; they are known where a protocol measures them
  const typed = protocols.flatMap(({ tasks }) =>
    tasks.filter(({ kind }) => kind === 'assessment').map(({ what }) => what),
  );
  return {
    drugs: among(...applies.map(({ drug }) => drug)),
    routes: among(
      ...applies.map(({ route }) => route),
      ...outcomes.flatMap(({ routes }) => routes),
    ),
    indications: among(
      ...conditions.flatMap(({ indications }) => indications),
      ...rules.flatMap((rule) => rule.indications ?? []),
    ),
    observations: among(...terms.observations.observations.map(({ id }) => id)),
    scales: new Map([
      ...[...typed, ...own].map((id) => [id, undefined] as const),
      ...scales.map(
        ({ id, total }) => [id, total === null ? undefined : { ...total, whole: true }] as const,
      ),
    ]),
    highestDoses: doses.highestDoses,
  };
}
