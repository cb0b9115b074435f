import { describe, expect, test } from 'vitest';
import {
  apiChange,
  changesetText,
  judgeBump,
  readChangeset,
  type Need,
} from '../../src/bump/index.js';
import { clinicalDiff } from '../../src/diff/index.js';

const need = (name: string, level: Need['level'], from: Need['from'] = 'data'): Need => ({
  package: name,
  level,
  from,
  direction: 'looser',
  because: 'a cap',
});
const says = (name: string, level: Need['level'], line = 2) => ({
  package: name,
  level,
  file: '.changeset/a.md',
  line,
});

describe('the least version', () => {
  test.each([
    ['patch', 'patch', 'enough'],
    ['patch', 'major', 'enough'],
    ['minor', 'patch', 'too-small'],
    ['minor', 'minor', 'enough'],
    ['major', 'minor', 'too-small'],
    ['major', 'major', 'enough'],
  ] as const)('of %s beside a changeset of %s is %s', (needed, declared, verdict) => {
    expect(judgeBump([need('a', needed)], [says('a', declared)])).toMatchObject([
      { verdict, declared },
    ]);
  });

  test('counts the greatest of several changesets, and names its line', () => {
    const [verdict] = judgeBump(
      [need('a', 'major')],
      [says('a', 'patch', 2), says('a', 'minor', 7)],
    );
    expect(verdict).toMatchObject({ verdict: 'too-small', declared: 'minor', at: { line: 7 } });
  });

  test('is asked for data and for public names without any changeset, and not for code behind them', () => {
    const verdicts = judgeBump(
      [need('a', 'patch'), need('b', 'minor', 'api'), need('c', 'patch', 'code')],
      [],
    );
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['missing', 'missing', 'not-asked']);
  });

  test('of a package with data and code is the greater of both', () => {
    expect(judgeBump([need('a', 'patch', 'code'), need('a', 'major')], [])).toMatchObject([
      { level: 'major', from: 'data' },
    ]);
  });

  test('does not go by changesets of other packages', () => {
    expect(judgeBump([need('a', 'patch')], [says('b', 'major')])).toMatchObject([
      { verdict: 'missing' },
    ]);
  });
});

describe('a changeset', () => {
  test('is read with the line of each package', () => {
    expect(
      readChangeset('a.md', '---\n"a": patch\n\'@b/c\': major\nd: none\n---\n\nText: not: read\n'),
    ).toEqual({
      releases: [
        { package: 'a', level: 'patch', file: 'a.md', line: 2 },
        { package: '@b/c', level: 'major', file: 'a.md', line: 3 },
      ],
      problems: [],
    });
  });

  test.each([
    ['without a block', 'A cap is raised.', 1],
    ['with an open block', "---\n'a': major\n", 1],
    ['with another word for the level', "---\n'a': huge\n---\n", 2],
    ['with a line that names nothing', "---\n'a': major\nand so on\n---\n", 3],
  ])('%s is a problem with a line', (_name, text, line) => {
    expect(readChangeset('a.md', text).problems).toMatchObject([{ file: 'a.md', line }]);
  });

  test('that is written covers what was missing, in words, and nothing else', () => {
    const rule = (value: number) => ({
      package: 'risk',
      collection: 'rules',
      id: 'own',
      file: 'own.yaml',
      record: {
        id: 'own',
        kind: 'precaution',
        when: { observation: 'pressure', is: '>', value, unit: 'mm[Hg]' },
      },
    });
    const ours = { ...rule(140), package: '@openketamine/risk' };
    const diff = clinicalDiff(
      { name: 'a', records: [ours] },
      { name: 'b', records: [{ ...rule(150), package: '@openketamine/risk' }] },
    );
    const verdicts = judgeBump(
      [need('@openketamine/risk', 'major'), need('b', 'minor')],
      [says('b', 'minor')],
    );
    const text = changesetText(verdicts, diff) ?? '';
    expect(readChangeset('new.md', text).releases).toMatchObject([
      { package: '@openketamine/risk', level: 'major' },
    ]);
    expect(text).toContain('Clinical change (looser)');
    expect(text).toContain('pressure > 140 mmHg -> pressure > 150 mmHg');
    const written = readChangeset('new.md', text).releases;
    expect(
      changesetText(judgeBump([need('@openketamine/risk', 'major')], written), diff),
    ).toBeUndefined();
  });
});

describe('an API report', () => {
  const report = (code: string) => `## API Report File for "a"\n\n\`\`\`ts\n\n${code}\n\n\`\`\`\n`;
  const plan = '// @public\nexport interface Plan {\n    readonly dose: number;\n}';

  test.each([
    ['nothing', plan, plan, undefined],
    ['a new name', plan, `${plan}\n\n// @public\nexport function screen(): void;`, 'minor'],
    ['a name that is gone', `${plan}\n\nexport function screen(): void;`, plan, 'major'],
    ['a new field', plan, plan.replace('}', '    readonly note?: string;\n}'), 'minor'],
    ['a field that is gone', plan.replace('}', '    readonly note: string;\n}'), plan, 'major'],
    ['a field of another type', plan, plan.replace('number', 'string'), 'major'],
    [
      'a further option of a call',
      'export function f(a: string): void;',
      'export function f(a: string, b?: number): void;',
      'minor',
    ],
    [
      'a further argument of a call',
      'export function f(a: string): void;',
      'export function f(a: string, b: number): void;',
      'major',
    ],
    ['another remark', plan, plan.replace('@public', '@public (undocumented)'), 'patch'],
  ])('%s', (_name, before, after, level) => {
    expect(apiChange(report(before), report(after))?.level).toBe(level);
  });

  test('of an entry that is gone is major, of a new one minor', () => {
    expect(apiChange(report(plan), undefined)?.level).toBe('major');
    expect(apiChange(undefined, report(plan))?.level).toBe('minor');
  });
});
