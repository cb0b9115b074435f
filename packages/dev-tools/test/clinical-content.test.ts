import { expect, test } from 'vitest';
import { arithmetic, clinicalContent } from '../src/clinical-content.ts';

const data = {
  drugs: new Set(['teamine']),
  routes: new Set(['iv', 'cup']),
  ids: new Set(['teamine-iv-calm-six', 'phq9']),
};

const found = (code: string) =>
  clinicalContent('src/plan.ts', code, data).map(({ line, message }) => `${line} ${message}`);

test.each([
  ['a dose', 'const dose = 0.5;', '1 the number 0.5'],
  ['a dose that is exported', 'export const dose = 0.5;', '1 the number 0.5'],
  ['a limit in a condition', '\nif (pressure > 140) stop();', '2 the number 140'],
  ['a negative limit', 'const least = -5;', '1 the number 5'],
  ['the name of a drug in a text', "if (drug === 'Teamine') wait();", '1 the drug teamine'],
  ['the name of a drug in a name', 'const teamineDose = dose;', '1 the drug teamine'],
  ['the name of a drug in a template', 'say(`a ${n} of teamine`);', '1 the drug teamine'],
  ['a route', "if (route === 'iv') drip();", '1 the route iv'],
  [
    'a protocol by its id',
    "if (id === 'teamine-iv-calm-six') wait();",
    '1 the id teamine-iv-calm-six',
  ],
  [
    'an id inside a longer text',
    "load('data/teamine-iv-calm-six.yaml');",
    '1 the id teamine-iv-calm-six',
  ],
  ['an id of one word', "if (scale === 'phq9') score();", '1 the id phq9'],
])('engine source must not hold %s', (_, code, message) => {
  expect(found(code)).toContain(message);
});

test.each([
  ['the days of a week', 'const days = weeks * 7;'],
  ['a percentage', 'const part = whole / 100;'],
  ['a route as a part of another word', "say('given by civil cupboard');"],
  ['an example in a comment', '// teamine, 0.5 mg/kg iv, as in teamine-iv-calm-six\nplan();'],
  ['what a module is called', "import { plan } from './teamine-iv-calm-six.js';\nplan();"],
])('engine source may hold %s', (_, code) => {
  expect(found(code)).toEqual([]);
});

test('each number that arithmetic needs has its reason', () => {
  for (const [number, reason] of arithmetic) {
    expect(number).toBeTypeOf('number');
    expect(reason).toMatch(/\S/u);
  }
});
