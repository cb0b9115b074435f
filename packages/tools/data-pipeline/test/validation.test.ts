import { expect, test } from 'vitest';
import { goodBrew } from './package-on-disk.ts';
import { problemsIn } from './problems.ts';

test('a record that is right has no problems', () => {
  expect(problemsIn({ 'data/sencha.yaml': goodBrew })).toEqual([]);
});

test('a syntax error is reported with its line and column, and the other files are still read', () => {
  const problems = problemsIn({
    'data/broken.yaml': 'id: broken\ntitle: [Sencha\nleaf: green\n',
    'data/sencha.yaml': goodBrew.replace('leaf: green', 'leaf: grean'),
  });
  expect(problems).toHaveLength(2);
  expect(problems[0]).toMatch(/^data\/broken\.yaml:3:1 not readable as YAML: /u);
  expect(problems[1]).toMatch(/^data\/sencha\.yaml:5:7 leaf: /u);
});

test('a key written twice is a problem at its second place', () => {
  const problems = problemsIn({ 'data/sencha.yaml': `${goodBrew}leaf: black\n` });
  expect(problems).toEqual([
    'data/sencha.yaml:10:1 not readable as YAML: the key leaf stands twice',
  ]);
});

test('a word that is not allowed is reported with the allowed words and the nearest one', () => {
  expect(
    problemsIn({ 'data/sencha.yaml': goodBrew.replace('leaf: green', 'leaf: grean') }),
  ).toEqual([
    'data/sencha.yaml:5:7 leaf: "grean" does not fit; expected one of green, black, oolong; did you mean green?',
  ]);
});

test('a value of another type says what stands there and what was expected', () => {
  expect(problemsIn({ 'data/sencha.yaml': goodBrew.replace('value: 200', 'value: much') })).toEqual(
    ['data/sencha.yaml:7:17 water.value: "much" does not fit; expected a number'],
  );
});

test('a missing field is reported where it should stand', () => {
  expect(problemsIn({ 'data/sencha.yaml': goodBrew.replace('unit: mL, ', '') })).toEqual([
    'data/sencha.yaml:7:1 water.unit: is missing; expected one of mL, L',
  ]);
});

test('an unknown field names the known field that was most likely meant', () => {
  expect(problemsIn({ 'data/sencha.yaml': goodBrew.replace('title:', 'titel:') })).toEqual([
    'data/sencha.yaml:2:1 title: is missing; expected text',
    'data/sencha.yaml:4:1 titel: is not a field known here; did you mean title?',
  ]);
});

test('an unknown field that resembles nothing lists the known fields', () => {
  const problems = problemsIn({
    'data/sencha.yaml': goodBrew.replace('{ value: 200,', '{ zzzzzzzz: 1, value: 200,'),
  });
  expect(problems).toEqual([
    'data/sencha.yaml:7:10 water.zzzzzzzz: is not a field known here; expected one of basis, cite, readIn, unit, value, verification',
  ]);
});

test('in a list of alternatives only the alternative that was meant is explained', () => {
  const problems = problemsIn({
    'data/sencha.yaml': `${goodBrew}steps:\n  - { kind: wait, note: steep }\n`,
  });
  expect(problems).toEqual([
    'data/sencha.yaml:11:5 steps.0.until: is missing; expected text',
    'data/sencha.yaml:11:19 steps.0.note: is not a field known here; did you mean note?',
  ]);
});

test('an empty file is a problem, not a crash', () => {
  expect(problemsIn({ 'data/empty.yaml': '' })).toEqual([
    'data/empty.yaml:1:1 null does not fit; expected a block of fields',
  ]);
});

test('every problem of every file is collected in reading order', () => {
  const problems = problemsIn({
    'data/b.yaml': goodBrew.replace('leaf: green', 'leaf: 1').replace('unit: mL', 'unit: gal'),
    'data/a.yaml': 'id: a\n',
  });
  expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
    'data/a.yaml:1:1',
    'data/a.yaml:1:1',
    'data/a.yaml:1:1',
    'data/b.yaml:5:7',
    'data/b.yaml:7:28',
  ]);
});
