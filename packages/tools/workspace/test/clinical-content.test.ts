import { expect, test } from 'vitest';
import { arithmetic, clinicalContent } from '../src/clinical-content.ts';

const data = {
  drugs: new Set(['teamine']),
  routes: new Set(['iv', 'cup']),
  ids: new Set(['teamine-iv-calm-six', 'phq9', 'observations']),
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
  ['a number that only looks like a place', 'dose.round(6);', '1 the number 6'],
  [
    'a number under a comment that gives no reason',
    '// not clinical:\nconst a = 42;',
    '2 the number 42',
  ],
  ['an id of one word', "if (scale === 'phq9') score();", '1 the id phq9'],
])('engine source must not hold %s', (_, code, message) => {
  expect(found(code)).toContain(message);
});

test.each([
  ['the days of a week', 'const days = weeks * 7;'],
  ['a place in a text or list', 'text.slice(4, 6) + parts[8];'],
  ['a number of its own with the reason', '// not clinical: bits of a mask\nconst mask = 255;'],
  ['a number with the reason beside it', 'const mask = 255; // not clinical: bits of a mask'],
  ['an ordinary word that is also an id', 'for (const one of observations) read(one);'],
  ['a word that only ends like an id', "keep('steamine-iv-calm-six');"],
  ['a percentage', 'const part = whole / 100;'],
  ['a route as a part of another word', "say('given by civil cupboard');"],
  ['an example in a comment', '// teamine, 0.5 mg/kg iv, as in teamine-iv-calm-six\nplan();'],
  ['what a module is called', "import { plan } from './teamine-iv-calm-six.js';\nplan();"],
])('engine source may hold %s', (_, code) => {
  expect(found(code)).toEqual([]);
});

test('the name of the project is not the name of a drug', () => {
  const ketamine = { ...data, drugs: new Set(['ketamine']) };
  expect(clinicalContent('a.ts', "throw new OpenKetamineError('x');", ketamine)).toEqual([]);
  expect(clinicalContent('a.ts', 'plan(ketamineDose);', ketamine)).toHaveLength(1);
});

test('each number that arithmetic needs has its reason', () => {
  for (const [number, reason] of arithmetic) {
    expect(number).toBeTypeOf('number');
    expect(reason).toMatch(/\S/u);
  }
});
