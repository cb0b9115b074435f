// Made from data/wording/gad7-wording.yaml by `pnpm generate`. Do not edit.
import type { ShippedWording } from '../types.js';

export const gad7Wording: ShippedWording = {
  "id": "gad7-wording",
  "record": "gad7",
  "scale": "gad7",
  "language": "en",
  "instruction": "Over the last 2 weeks, how often have you been bothered by any of the following problems?",
  "items": [
    "Feeling nervous, anxious, or on edge",
    "Not being able to stop or control worrying",
    "Worrying too much about different things",
    "Trouble relaxing",
    "Being so restless that it is hard to sit still",
    "Becoming easily annoyed or irritable",
    "Feeling afraid as if something awful might happen"
  ],
  "answers": [
    "Not at all",
    "Several days",
    "More than half the days",
    "Nearly every day"
  ],
  "notice": "Reproduced under the permission that stands in the rights of the scale. LOINC codes and names belong to Regenstrief Institute.",
  "basis": "guideline",
  "cite": "camcops",
  "verification": "secondary",
  "readIn": "several public copies of the questionnaire"
};
