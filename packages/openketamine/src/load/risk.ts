import {
  OpenKetamineError,
  type LabelRead,
  type QuestionList,
  type Rule,
  type Terminology,
} from '@openketamine/model';

/** What a screening needs besides the patient. */
export interface ScreeningData {
  readonly rules: readonly Rule[];
  readonly terminology: Terminology;
  /** Labels whose contraindications were read. */
  readonly labels: readonly LabelRead[];
  readonly questions: QuestionList['questions'];
}

export async function screeningData(): Promise<ScreeningData> {
  const [{ labels, rules, questions }, { fullTerminology: terminology }] = await Promise.all([
    import('@openketamine/risk'),
    import('@openketamine/terminology/full'),
  ]);
  return { rules, labels, questions, terminology };
}

/** A slip in a drug or route must not look like a treatment without risks. */
export function checkTreatment(
  options: { readonly drug: string; readonly route: string },
  rules: readonly Rule[],
): void {
  for (const name of ['drug', 'route'] as const) {
    const all = rules.flatMap(({ applies }) => applies.map((entry) => entry[name]));
    const known = [...new Set(all.filter((text) => text !== undefined))].toSorted();
    if (known.includes(options[name])) continue;
    throw new OpenKetamineError(
      'ID_UNKNOWN',
      `--${name}`,
      `${JSON.stringify(options[name])} is not known.`,
      `Use one of ${known.join(', ')}.`,
    );
  }
}
