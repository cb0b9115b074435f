// From docs/guides/measuring-response.md:14. Made by the build; do not edit.
import { test } from 'vitest';
import { expectOutput } from '../src/expect-output.ts';

test("docs/guides/measuring-response.md:14 openketamine score phq9 --answers 1,1,1,1,1,1,1,1,2 --baseline 20", () => {
  expectOutput("score phq9 --answers 1,1,1,1,1,1,1,1,2 --baseline 20", ["Patient Health Questionnaire, 9 items (PHQ-9)","! suicidality: item 9 answered 2. Thoughts of death or of self-harm; any answer above 0 calls for an assessment of suicide risk.","total 10 of 27","band moderate, by the usual cut-offs 5, 10, 15, 20","pattern phq9-major not met for symptoms, core: The pattern of major depressive syndrome, 5 symptoms or more with item 1 or 2 among them; no diagnosis. (phq9-algorithm) [secondary]","pattern phq9-other not met for symptoms, core: The pattern of other depressive syndrome, 2 to 4 symptoms with item 1 or 2 among them; no diagnosis. (phq9-algorithm) [secondary]","response met: PHQ-9 fall of 50% or more (phq9-response-50)","remission not met: PHQ-9 below 5 (phq9-remission-4)","..."]);
});
