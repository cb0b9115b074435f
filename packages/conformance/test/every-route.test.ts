import { expect, test } from 'vitest';
import { protocols } from '@openketamine/protocols';
import { rules } from '@openketamine/risk';
import { interact } from '@openketamine/screening';
import { fullTerminology as terminology } from '@openketamine/terminology/full';
import { treatmentsOf } from '../src/hazards/index.js';

/** Medicines that act on ketamine on its way through the gut alone: by other routes there is nothing to say. */
const inTheGut = ['grapefruit', 'grapefruit-juice'];

/** What is said of a drug that local medicine in the nose changes is said of the nose. */
const inTheNose = ['nasal-corticosteroid', 'nasal-decongestant'];

const named = [
  ...new Set(
    rules.flatMap(({ interaction }) =>
      interaction?.domain === 'exposure' ? interaction.with : [],
    ),
  ),
].filter((name) => !inTheGut.includes(name) && !inTheNose.includes(name));

/** A study of one route is not a silence about the others: a medicine that stands in one rule is answered by every route. */
test.each(treatmentsOf(protocols))(
  'a medicine that changes how much of the drug there is has an answer with $drug $route',
  ({ drug, route }) => {
    expect(named.length).toBeGreaterThan(70);
    const unanswered = named.filter((name) => {
      const [answer] = interact({ rules, terminology, subject: { drug, route }, with: [name] });
      return answer?.findings.length === 0;
    });
    expect(unanswered).toEqual([]);
  },
);
