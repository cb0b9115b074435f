// Made from data/wording/phq9-wording.yaml by `pnpm generate`. Do not edit.
import type { ShippedWording } from '../types.js';

export const phq9Wording: ShippedWording = {
  "id": "phq9-wording",
  "record": "phq9",
  "scale": "phq9",
  "language": "en",
  "instruction": "Over the last 2 weeks, how often have you been bothered by any of the following problems?",
  "items": [
    "Little interest or pleasure in doing things",
    "Feeling down, depressed, or hopeless",
    "Trouble falling or staying asleep, or sleeping too much",
    "Feeling tired or having little energy",
    "Poor appetite or overeating",
    "Feeling bad about yourself, or that you are a failure or have let yourself or your family down",
    "Trouble concentrating on things, such as reading the newspaper or watching television",
    "Moving or speaking so slowly that other people could have noticed. Or the opposite, being so fidgety or restless that you have been moving around a lot more than usual",
    "Thoughts that you would be better off dead, or of hurting yourself in some way"
  ],
  "answers": [
    "Not at all",
    "Several days",
    "More than half the days",
    "Nearly every day"
  ],
  "notice": "Reproduced under the permission that stands in the rights of the scale. LOINC codes and names belong to Regenstrief Institute.",
  "basis": "guideline",
  "cite": "us-core-phq9",
  "verification": "primary"
};
