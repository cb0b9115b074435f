/** What somebody does with our packages, as the few lines that do it, and what it may weigh in a browser. */
export interface TypicalUse {
  readonly use: string;
  readonly code: string;
}

/** The uses whose weight is held. */
export const typicalUses: readonly TypicalUse[] = [
  {
    use: 'plan with one protocol',
    code: `import { planCourse } from '@openketamine/planner';
import { esketamineNasalTrdUs } from '@openketamine/protocols/esketamine-nasal-trd-us';
globalThis.use = () => planCourse({ protocol: esketamineNasalTrdUs, start: '2025-01-06' });`,
  },
  {
    use: 'screen, all rules, with terminology',
    code: `import { screen } from '@openketamine/screening';
import { rules } from '@openketamine/risk';
import { terminology } from '@openketamine/terminology';
globalThis.use = (facts) => screen({ rules, terminology, facts });`,
  },
  {
    use: 'score one scale',
    code: `import { score } from '@openketamine/outcomes';
import { phq9 } from '@openketamine/outcomes/scales/phq9';
globalThis.use = (answers) => score(phq9, answers);`,
  },
  {
    use: 'simulate one model',
    code: `import { simulate } from '@openketamine/pharmacokinetics';
import * as model from '@openketamine/pharmacokinetics/models/otto-2021-s-ketamine';
globalThis.use = (doses) => simulate({ model, doses });`,
  },
  {
    use: 'one figure',
    code: `import { concentrationCurve } from '@openketamine/figures';
globalThis.use = concentrationCurve;`,
  },
];
