import { gad7Wording } from '@openketamine/outcomes/wording/gad7-wording';
import { phq9Wording } from '@openketamine/outcomes/wording/phq9-wording';

interface Wording {
  readonly instruction?: string;
  readonly items: readonly string[];
  readonly answers: readonly string[];
}

/** The words of the scales whose rights allow to show them. */
export const wording: Readonly<Record<string, Wording>> = {
  phq9: phq9Wording,
  gad7: gad7Wording,
};
