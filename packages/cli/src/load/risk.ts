import type { Rule } from '@openketamine/model';

/** What a screening needs besides the patient. */
export async function screeningData(): Promise<{ readonly rules: readonly Rule[] }> {
  const { rules } = await import('@openketamine/risk');
  return { rules };
}
