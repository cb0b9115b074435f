import { formatProblem, readAuthored } from '@openketamine/authoring';
import { describe, expect, test } from 'vitest';
import { fixText, lint, type LintFile, type LintOptions } from '../../src/lint/index.js';
import { base, edited } from './base.js';

const file = (text: string, name = 'data/sample.yaml'): LintFile => ({ name, text });
const told = (files: readonly LintFile[], options: LintOptions = {}) =>
  lint(files, options).problems.map(formatProblem);

describe('what does not fit the schema', () => {
  test('an unknown field is named with line, column and the field that was meant', () => {
    const problems = told([file(edited([['leastGap:', 'leastGapp:']]))]);
    expect(problems).toEqual([
      'data/sample.yaml:26:5 phases.0.leastGapp: is not a field known here; did you mean leastGap? (fits-schema)',
    ]);
  });

  test('a file that is no YAML is told of, and the other files are still read', () => {
    const result = lint([file('id: [', 'data/broken.yaml'), file(base)]);
    expect(result.problems.map((problem) => problem.file)).toEqual(['data/broken.yaml']);
    expect(result.protocols.map((protocol) => protocol.id)).toEqual(['sample']);
  });

  test('a file that does not fit is asked nothing more', () => {
    const problems = told([
      file(
        edited([
          ['kind: trial', 'kind: label'],
          ['drug: ketamine\n', ''],
        ]),
      ),
    ]);
    expect(problems).toEqual([
      'data/sample.yaml:2:1 drug: is missing; expected text (fits-schema)',
    ]);
  });
});

describe('several files', () => {
  test('two protocols of one id are told of', () => {
    expect(told([file(base, 'a/sample.yaml'), file(base, 'b/sample.yaml')])).toEqual([
      'b/sample.yaml:2:5 id: "sample" is taken by a/sample.yaml; expected an id of its own (ids-are-unique)',
    ]);
  });

  test('the same file given twice is told of once', () => {
    const broken = file(edited([['next: maintenance', 'next: maintenence']]));
    expect(told([broken, broken]).filter((line) => line.endsWith('(names-exist)'))).toHaveLength(1);
  });

  test('a dose may come from a protocol in another file', () => {
    const from = 'basis: trial, cite: book, verification: primary';
    const taking = edited([
      ['id: sample\n', 'id: other\n'],
      [
        'amount: { kind: gap, gap: later-dose }',
        `amount: { kind: from-protocol, protocol: sample, phase: induction, ${from} }`,
      ],
      ['blocks: dose', 'blocks: part'],
    ]);
    expect(told([file(taking, 'data/other.yaml'), file(base)])).toEqual([]);
    const alone = told([file(taking, 'data/other.yaml')]);
    expect(alone).toHaveLength(1);
    expect(alone[0]).toContain('(other-protocols-exist)');
    const [sample] = lint([file(base)]).protocols;
    expect(
      told([file(taking, 'data/other.yaml')], {
        protocols: (id) => (id === 'sample' ? sample : undefined),
      }),
    ).toEqual([]);
  });
});

describe('where there is a library of sources', () => {
  const library = new Map([['book', { id: 'book', title: 'A book' }]]);

  test('what it holds may be cited', () => {
    expect(told([file(base)], { library })).toEqual([]);
  });

  test('what only the protocol lists may not', () => {
    const text = edited([
      ['cite: book, verification: secondary', 'cite: pamphlet, verification: secondary'],
      ['sources:\n', 'sources:\n  - { id: pamphlet, title: A pamphlet }\n'],
    ]);
    expect(told([file(text)], { library, sourcesAt: 'evidence/sources' })).toEqual([
      expect.stringContaining(
        'no source "pamphlet"; expected the id of a file in evidence/sources',
      ),
    ]);
    expect(told([file(text)])).toEqual([]);
  });

  test('what it holds and the protocol cites need not be listed', () => {
    const text = edited([
      ['cite: book, verification: secondary', 'cite: pamphlet, verification: secondary'],
    ]);
    const both = new Map([...library, ['pamphlet', { id: 'pamphlet', title: 'A pamphlet' }]]);
    expect(told([file(text)], { library: both })).toEqual([]);
  });
});

test('only in the library of this project is a file named after its id', () => {
  const renamed = file(base, 'data/another.yaml');
  expect(told([renamed])).toEqual([]);
  expect(told([renamed], { ours: true }).join()).toContain('(file-name-is-id)');
});

test('a protocol written as JSON needs no line that names the schema', () => {
  const { value } = readAuthored('sample.yaml', base);
  const json = file(`${JSON.stringify(value, null, 2)}\n`, 'data/sample.json');
  expect(told([json])).toEqual([]);
  expect(fixText(json)).toBe(json.text);
});

test('only the library of this project keeps the record of its dossier', () => {
  expect(told([file(base)], { ours: true })).toEqual([
    'data/sample.yaml:2:1 record: no dossier record is named; expected record: <id> (record-is-kept)',
  ]);
  expect(
    told([file(edited([['id: sample\n', 'id: sample\nrecord: x\n']]))], { ours: true }),
  ).toEqual([]);
});

describe('fixing', () => {
  const line = '# yaml-language-server: $schema=../schema/protocol.json\n';

  test('what is right stays as it is, to the byte', () => {
    expect(fixText(file(base))).toBe(base);
  });

  test('spaces, carriage returns and a missing last line end go', () => {
    const text = base.replace('id: sample\n', 'id: sample \t\r\n').trimEnd();
    expect(fixText(file(text))).toBe(base);
  });

  test('the line that names the schema is added, as an address or as the caller says', () => {
    const bare = base.replace(line, '');
    expect(fixText(file(bare)).split('\n')[0]).toContain(
      'https://cdn.jsdelivr.net/npm/@openketamine/model@1/',
    );
    expect(fixText(file(bare), { schemaAt: 'schema/protocol.json' })).toBe(base);
  });

  test('a line that stands further down is moved up, not doubled', () => {
    const text = `# Our own course\n${base}`;
    expect(fixText(file(text))).toBe(base.replace(line, `${line}# Our own course\n`));
  });

  test('a mend that would change what the file says is left out', () => {
    const text = base.replace('title: An invented course', 'title: |\n  two  \n  lines');
    expect(fixText(file(text))).toBe(text);
  });

  test('what cannot be read is not touched', () => {
    expect(fixText(file('id: [ '))).toBe('id: [ ');
  });

  test('a fixed file has nothing more that fixing would mend', () => {
    const text = fixText(file(base.replace(line, '').replaceAll('\n', '\r\n')));
    expect(fixText(file(text))).toBe(text);
    expect(told([file(text)])).toEqual([]);
  });
});
