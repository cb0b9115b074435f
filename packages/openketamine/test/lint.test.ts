import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isBlock, walk } from '@openketamine/authoring';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { parse, stringify } from 'yaml';
import { openketamine } from './terminal.js';

// files are read, checked and planned, which takes its time beside other work
vi.setConfig({ testTimeout: 30_000 });

const library = join(import.meta.dirname, '../../protocols/data');
const six = readFileSync(join(library, 'ketamine-iv-trd-six-over-three-weeks.yaml'), 'utf8');
const dir = mkdtempSync(join(tmpdir(), 'openketamine-lint-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function folder(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(dir, name);
  mkdirSync(path, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
}

test('the library has no problem', async () => {
  const { status, out, notes } = await openketamine(`lint ${library}`);
  expect(out).toBe('');
  expect(notes).toMatch(/^\d+ protocols, no problem\.\n$/u);
  expect(status).toBe(0);
});

describe('a protocol that takes over what there is not', () => {
  const idsIn = (name: string) =>
    readdirSync(join(library, name)).map((file) => file.replace(/\.yaml$/u, ''));
  /** The first letter is missing, so that no other id is as near. */
  const slipped = (id: string) => id.slice(1);
  const using = (procedure: string) =>
    six.replace(/\nprocedure:[\s\S]*?(?=\n\S)/u, `\nprocedure:\n${procedure}`);
  const lineOf = (text: string, part: string) =>
    text.slice(0, text.indexOf(part)).split('\n').length;

  test.each(['procedures', 'site-parameters'])(
    'is told of every misspelt id of %s with line, column and the nearest one, by lint and by plan',
    async (kind) => {
      const ids = idsIn(kind);
      expect(ids.length).toBeGreaterThan(5);
      const files = ids.map((id, at) => {
        const wrong = slipped(id);
        const text =
          kind === 'procedures'
            ? using(`  use: [${wrong}]`)
            : using(`  own:\n    site: [${wrong}]`);
        return { id, wrong, text, name: `${kind}-${at}.yaml` };
      });
      const path = folder(kind, Object.fromEntries(files.map(({ name, text }) => [name, text])));
      const { status, out } = await openketamine(`lint ${path}`);
      expect(status).toBe(3);
      const what = kind === 'procedures' ? 'procedure' : 'site parameter';
      const place = kind === 'procedures' ? 'procedure.use.0' : 'procedure.own.site.0';
      for (const { id, wrong, text, name } of files) {
        const line = lineOf(text, `[${wrong}]`);
        const column = (text.split('\n')[line - 1] ?? '').indexOf(wrong) + 1;
        expect(out).toContain(
          `${name}:${line}:${column} ${place}: there is no ${what} "${wrong}"; did you mean ${id}?`,
        );
      }
      const [first] = files;
      const planned = await openketamine(`plan ${path}/${first?.name} --start 2025-01-06`);
      expect(planned.status).not.toBe(0);
      expect(planned.notes).toContain(`did you mean ${first?.id}?`);
    },
  );
});

describe('a record that says of its source what the source says', () => {
  const packages = join(import.meta.dirname, '../..');
  const readingOf = (source: string) =>
    (
      parse(readFileSync(join(packages, `evidence/data/sources/${source}.yaml`), 'utf8')) as {
        read: { verification: string };
      }
    ).read.verification;
  /** The first statement in a record that rests on a source. */
  const statementIn = (record: unknown) => {
    const found = [...walk(record)].flatMap(({ value }) =>
      isBlock(value) &&
      typeof value['cite'] === 'string' &&
      value['basis'] !== 'project' &&
      'basis' in value &&
      value['verification'] === undefined
        ? [value]
        : [],
    );
    return found[0] as { cite: string; basis: string; verification?: string };
  };

  test.each([
    ['a rule', 'risk/data/rules/active-mania.yaml'],
    ['a scale', 'outcomes/data/scales/moaas.yaml'],
    ['a model', 'pharmacokinetics/data/models/otto-2021-s-ketamine.yaml'],
    ['a figure', 'evidence/data/outcomes/eff-abbar2022.yaml'],
    ['a formula', 'planner/data/body-weights/adjusted.yaml'],
  ])('%s: it can go, and a choice of the project is not a reading', async (_, file) => {
    const text = readFileSync(join(packages, file), 'utf8');
    const [schema = ''] = text.split('\n', 1);
    const record: unknown = parse(text);
    const statement = statementIn(record);
    statement.verification = readingOf(statement.cite.split('#', 1)[0] ?? '');
    const name = file.replaceAll('/', '-');
    const path = folder('readings', { [name]: `${schema}\n${stringify(record)}` });
    const { status, out } = await openketamine(`lint ${path}/${name}`);
    expect(out).toMatch(
      /\.yaml:\d+:\d+ \S*verification: says what the source \S+ says already; .*so it can go/u,
    );
    expect(status).toBe(3);
    Object.assign(statement, { basis: 'project', verification: 'primary' });
    folder('readings', { [name]: `${schema}\n${stringify(record)}` });
    const refused = await openketamine(`lint ${path}/${name}`);
    expect(refused.status).toBe(3);
    expect(refused.out).toMatch(
      /\.yaml:\d+:\d+ \S*verification: a choice of the project is not a reading of a source/u,
    );
  });
});

describe('a team of its own', () => {
  test('may call its file as it likes and cite what it lists itself', async () => {
    const path = folder('fine', { 'our-ketamine.yaml': six });
    expect(await openketamine(`lint ${path}`)).toMatchObject({ status: 0, out: '' });
  });

  test('is told of a contradiction with file, line, column, place, what to change and the check; exit is 3', async () => {
    const path = folder('wrong', {
      'own.yaml': six.replace('perWeek: { value: 2', 'perWeek: { value: 3'),
    });
    const { status, out, notes } = await openketamine(`lint ${path}`);
    expect(status).toBe(3);
    expect(out).toMatch(
      /own\.yaml:\d+:\d+ phases\.0\.schedule\.sessions\.least: 6 sessions are not 3 a week for 3 wk, which makes 9; correct one of them \(sessions-fit-frequency-and-length\)\n/u,
    );
    expect(notes).toContain('in 1 of 1 file.');
  });

  test('is told of an unknown field with the one that was meant', async () => {
    const path = folder('field', { 'own.yaml': six.replace('\nphases:', '\nphasen: []\nphases:') });
    const { status, out } = await openketamine(`lint ${path}/own.yaml`);
    expect(status).toBe(3);
    expect(out).toContain('phasen: is not a field known here; did you mean phases? (fits-schema)');
  });

  test('gets one JSON document with every problem, and the error of the contract', async () => {
    const path = folder('json', {
      'own.yaml': six.replace('perWeek: { value: 2', 'perWeek: { value: 3'),
    });
    const ran = await openketamine(`lint ${path} --json`);
    expect(ran.status).toBe(3);
    expect(ran.json()).toMatchObject({
      error: { code: 'PROTOCOL_INVALID', path: '/phases/0/schedule/sessions/least' },
      files: 1,
      problems: [
        {
          file: join(path, 'own.yaml'),
          path: '/phases/0/schedule/sessions/least',
          message: '6 sessions are not 3 a week for 3 wk, which makes 9; correct one of them',
          check: 'sessions-fit-frequency-and-length',
        },
      ],
    });
    expect((await openketamine(`lint ${library} --json`)).json()).toMatchObject({ problems: [] });
  });

  test('finds protocols below a folder, and is told what was passed over', async () => {
    const path = folder('deep/er', { 'own.yaml': six });
    folder('deep', { 'patient.yaml': 'weight: { value: 80, unit: kg }\n' });
    folder('deep/node_modules', { 'not-ours.yaml': 'phases: none\n' });
    const { status, notes } = await openketamine(`lint ${join(path, '..')}`);
    expect(notes).toBe('Passed over 1 YAML file without phases.\n1 protocol, no problem.\n');
    expect(status).toBe(0);
  });
});

describe('--fix', () => {
  test('mends the line of the schema and the ends of lines, and says which file', async () => {
    const untidy = six
      .replace(/^# yaml-language-server.*\n/u, '')
      .replace('\ndrug: ', '  \ndrug: ');
    const path = folder('fix', { 'own.yaml': untidy });
    expect((await openketamine(`lint ${path}`)).status).toBe(3);
    const { status, notes } = await openketamine(`lint ${path} --fix`);
    expect(status).toBe(0);
    expect(notes).toContain(`Mended ${join(path, 'own.yaml')}.`);
    expect(readFileSync(join(path, 'own.yaml'), 'utf8')).toBe(
      six.replace(
        '../schema/protocol.json',
        'https://cdn.jsdelivr.net/npm/@openketamine/model@1/schema/protocol.json',
      ),
    );
  });

  test('leaves a number as it is', async () => {
    const wrong = six.replace('perWeek: { value: 2', 'perWeek: { value: 3');
    const path = folder('fix-not', { 'own.yaml': wrong });
    expect((await openketamine(`lint ${path} --fix`)).status).toBe(3);
    expect(readFileSync(join(path, 'own.yaml'), 'utf8')).toBe(wrong);
  });
});

describe('a call that is wrong', () => {
  test('names the path that cannot be read', async () => {
    const { status, notes } = await openketamine(`lint ${join(dir, 'nowhere')}`);
    expect(status).toBe(2);
    expect(notes).toContain('FILE_UNREADABLE');
    expect(notes).toContain('nowhere cannot be read: there is no such file (ENOENT)');
  });

  test('says that a folder holds no protocol', async () => {
    const { status, notes } = await openketamine(`lint ${folder('empty', {})}`);
    expect(status).toBe(2);
    expect(notes).toContain('There is no protocol in');
  });
});

describe('law and sources', () => {
  const law = readFileSync(
    join(library, '../../evidence/data/regulatory/us-telemedicine.yaml'),
    'utf8',
  );
  const source = readFileSync(join(library, '../../evidence/data/sources/dea1999.yaml'), 'utf8');
  const linted = async (name: string, text: string, more = '') => {
    const path = folder(name.replace('.yaml', ''), { [name]: text });
    const { status, out } = await openketamine(`lint ${path}/${name} ${more}`);
    return { status, out };
  };

  test('a law that stands alone and is right passes', async () => {
    expect(await linted('own-law.yaml', law)).toEqual({ status: 0, out: '' });
  });
  test.each([
    ['no-end.yaml', law.replace(/\n {4}until: .*/u, ''), /no-end\.yaml:\d+:\d+ steps\.0\.until: /u],
    [
      'no-state.yaml',
      law.replace('jurisdiction: US', 'jurisdiction: US-ZZ'),
      /no-state\.yaml:6:15 jurisdiction: there is no place "US-ZZ"/u,
    ],
    [
      'search.yaml',
      source.replace(/^URL: .*$/mu, 'URL: https://www.google.com/search?q=ketamine'),
      /search\.yaml:\d+:6 URL: is a search page/u,
    ],
  ])('%s is refused with file and line', async (name, text, message) => {
    const { status, out } = await linted(name, text);
    expect([status, out]).toEqual([3, expect.stringMatching(message)]);
  });
  test('a date that has passed is told of on a day that is named, and on no other', async () => {
    expect((await linted('passed.yaml', law, '--on 2027-01-01')).out).toContain(
      'this date has passed on 2027-01-01',
    );
    expect(await linted('not-passed.yaml', law, '--on 2026-12-31')).toEqual({ status: 0, out: '' });
    expect((await linted('no-day.yaml', law, '--on 2026-02-30')).status).toBe(2);
  });
});
