import type { QuestionList, Rule, Terminology } from '@openketamine/model';

/** What a screening needs besides the patient. */
export interface ScreeningData {
  readonly rules: readonly Rule[];
  readonly terminology: Terminology;
  readonly questions: QuestionList['questions'];
}

export async function screeningData(): Promise<ScreeningData> {
  const [{ rules, questions }, { fullTerminology: terminology }] = await Promise.all([
    import('@openketamine/risk'),
    import('@openketamine/terminology/full'),
  ]);
  return { rules, questions, terminology };
}
