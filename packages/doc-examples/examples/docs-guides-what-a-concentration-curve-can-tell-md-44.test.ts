// From docs/guides/what-a-concentration-curve-can-tell.md:44. Made by the build; do not edit.
import { test } from 'vitest';
import { expectOutput } from '../src/expect-output.ts';

test("docs/guides/what-a-concentration-curve-can-tell.md:44 openketamine simulate --dose 0.5mg/kg --over 40min --route iv --drug ketamine --weight 70 --compare", () => {
  expectOutput("simulate --dose 0.5mg/kg --over 40min --route iv --drug ketamine --weight 70 --compare", ["...","model                        sampled          peak   after  area in all","ashraf-2018-s-ketamine       not-stated  269 ng/mL  40 min  469 ng·h/mL","fanta-2015-s-ketamine        venous      158 ng/mL  40 min  368 ng·h/mL","otto-2021-s-ketamine         venous      158 ng/mL  40 min  368 ng·h/mL","perez-ruixo-2021-esketamine  venous      125 ng/mL  40 min  321 ng·h/mL","simons-2022-s-ketamine       arterial    289 ng/mL  40 min  394 ng·h/mL","...","Arterial concentrations lie above venous ones during and shortly after an","infusion, so part of the difference is where blood was drawn.","..."]);
});
