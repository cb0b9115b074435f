// From docs/guides/what-a-concentration-curve-can-tell.md:15. Made by the build; do not edit.
import { test } from 'vitest';
import { expectOutput } from '../src/expect-output.ts';

test("docs/guides/what-a-concentration-curve-can-tell.md:15 openketamine simulate --dose 0.5mg/kg --over 40min --route iv --drug ketamine --weight 70 --at 40min,2h,24h", () => {
  expectOutput("simulate --dose 0.5mg/kg --over 40min --route iv --drug ketamine --weight 70 --at 40min,2h,24h", ["S-ketamine and S-norketamine after infusion, healthy adults (Otto 2021)","otto-2021-s-ketamine, S-enantiomer, venous plasma, draft.","...","                   peak     after  area to 24 h  area in all","ketamine      158 ng/mL    40 min   356 ng·h/mL  368 ng·h/mL","norketamine  74.8 ng/mL  88.6 min   558 ng·h/mL  606 ng·h/mL","","  time  ketamine, ng/mL  norketamine, ng/mL","40 min              158                47.1","   2 h             55.1                71.7","  24 h              1.1                4.68","...","- the model describes S-ketamine; the racemic dose counts in full, as if both","  enantiomers behaved alike","..."]);
});
