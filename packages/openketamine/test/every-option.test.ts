import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { programFor } from '../src/program.js';
import { openketamine } from './terminal.js';

vi.setConfig({ testTimeout: 60_000 });

const dir = mkdtempSync(join(tmpdir(), 'openketamine-options-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const file = (name: string, text: string) => {
  const path = join(dir, name);
  writeFileSync(path, text);
  return path;
};

const calendar = file('calendar.yaml', "closed: ['2025-01-09']\n");
const policy = file(
  'policy.yaml',
  'id: site\nby: Somebody\non: 2025-01-01\ntighten: { doseCap: { value: 30, unit: mg } }\n',
);
const events = file('events.yaml', '- { type: session-completed, session: 1, date: 2025-01-06 }\n');
const patient = file(
  'patient.yaml',
  'conditions: { items: [{ concept: mania, clinicalStatus: active }] }\n',
);
const answers = file('answers.yaml', '[3, 3, 0, 1, 1, 0, 2, 1, 1]\n');
const clinic = join(import.meta.dirname, '../../../docs/guides/examples/our-clinic-course.yaml');
const rectal = file(
  'rectal.yaml',
  readFileSync(clinic, 'utf8').replace(/^route: .*$/mu, 'route: rectal'),
);
const sent = file(
  'sent.json',
  JSON.stringify({ key: 'k', sessions: [{ number: 20, phase: 'induction', date: '2025-03-03' }] }),
);

const changelog = file(
  'changelog.json',
  JSON.stringify({
    format: 'openketamine-changelog/1',
    package: 'teas',
    releases: [{ version: '1.0.0', date: '2025-01-01', changes: [], records: [] }],
  }),
);

const six = 'plan ketamine-iv-trd-six-over-three-weeks --start 2025-01-06 --weight 80';
const label = 'plan esketamine-nasal-trd-us --start 2025-01-06 --age 40';
const screened = 'screen esketamine-nasal-trd-us --jurisdiction US --at 2025-01-06';
const dose = 'simulate --dose 42mg --route iv --over 45min --weight 70 --at 0.5h,2h';
const facts =
  'plan ketamine-iv-trd-six-over-three-weeks --start 2025-01-06 --weight 80 --height 150';

/** A call that is good without the option, and what is typed for the option. */
type Tried = readonly [call: string, typed: string];

/** Every option of every command, tried where it has something to do. */
const tried: Readonly<Record<string, Readonly<Record<string, Tried>>>> = {
  protocols: {
    '--drug': ['protocols', 'esketamine'],
    '--route': ['protocols', 'nasal'],
    '--indication': ['protocols', 'trd'],
    '--jurisdiction': ['protocols', 'US'],
    '--kind': ['protocols', 'label'],
    '--status': ['protocols', 'endorsed'],
    '--json': ['protocols', ''],
  },
  show: { '--json': ['show esketamine-nasal-trd-us', ''] },
  plan: {
    '--start': [label, '2025-02-03'],
    '--from': [label, 'maintenance'],
    '--patient': [six, patient],
    '--weight': [label, '81'],
    '--height': [
      'plan ketamine-iv-trd-six-over-three-weeks --start 2025-01-06 --weight 130',
      '165',
    ],
    '--age': [six, '75'],
    '--birth-date': [six, '1950-05-05'],
    '--sex': [facts, 'female'],
    '--jurisdiction': [six, 'US'],
    '--days': [six, 'tue,fri'],
    '--time': [six, '09:00'],
    '--time-zone': [six, 'Europe/Berlin'],
    '--times': [six, '08:00,14:00,20:00'],
    '--calendar': [six, calendar],
    '--dose': [label, '84mg'],
    '--interval': [`${label} --sessions 14`, 'maintenance-2=2wk'],
    '--arm': [six, 'racemic'],
    '--with-antidepressant': [label, ''],
    '--alone': [label, ''],
    '--anchor': [six, 'quit-day=2025-01-06'],
    '--strength': [six, '50mg/mL'],
    '--final-volume': [six, '50mL'],
    '--policy': [six, policy],
    '--as-of': [`${six} --events ${events}`, '2025-01-05'],
    '--sessions': [label, '9'],
    '--weeks': [label, '3'],
    '--events': [six, events],
    '--format': [six, 'csv'],
    '--course': [`${six} --json`, 'c-1'],
    '--previous': [`${six} --course c-1 --format ics`, sent],
    '--printed': [six, '2025-01-06T08:00:00-05:00'],
    '--font': [`${six} --format pdf`, patient],
    '--details': [six, ''],
    '--undecided': [six, ''],
    '--explain': [six, ''],
    '--json': [six, ''],
  },
  screen: {
    '--jurisdiction': ['screen esketamine-nasal-trd-us --at 2025-01-06 --jurisdiction US', 'EU'],
    '--patient': [screened, patient],
    '--weight': [`${screened} --height 150 --json`, '150'],
    '--height': [`${screened} --weight 150 --json`, '150'],
    '--age': [screened, '17'],
    '--birth-date': [screened, '2010-01-01'],
    '--sex': [`${screened} --json`, 'male'],
    '--drug': [screened, 'esketamine'],
    '--route': [screened, 'nasal'],
    '--at': [screened, '2025-02-03'],
    '--kind': [screened, 'contraindication'],
    '--undecided': [screened, ''],
    '--explain': [`${screened} --age 40`, ''],
    '--json': [screened, ''],
  },
  interact: {
    '--drug': ['interact --drug esketamine --route nasal --with rifampin', 'ketamine'],
    '--route': ['interact --drug ketamine --route oral --with rifampin', 'iv'],
    '--with': ['interact --drug ketamine --route iv --with diazepam', 'modafinil'],
    '--jurisdiction': ['interact --drug ketamine --route iv --with diazepam', 'Narnia'],
    '--json': ['interact --drug ketamine --route iv --with diazepam', ''],
  },
  score: {
    '--answers': ['score phq9 --answers 1,1,1,1,1,1,1,1,1', answers],
    '--total': ['score phq9 --answers 1,1,1,1,1,1,1,1,1', '9'],
    '--tier': ['score phq9 --answers 1,1,1,1,1,1,1,1,1', 'high'],
    '--item': ['score madrs --total 11', '10=4'],
    '--baseline': ['score phq9 --answers 1,1,1,1,1,1,1,1,1', '20'],
    '--bands': ['score phq9 --answers 1,1,1,1,1,1,1,1,1', 'hamd17-a'],
    '--json': ['score phq9 --answers 1,1,1,1,1,1,1,1,1', ''],
  },
  simulate: {
    '--plan': [dose, sent],
    '--include-conditional': [dose, ''],
    '--dose': [dose, '84mg'],
    '--over': [dose, '10min'],
    '--route': [dose, 'im'],
    '--drug': [dose, 'ketamine'],
    '--model': [dose, 'nothing'],
    '--form': [dose, 'hydrochloride'],
    '--weight': [dose, '140'],
    '--age': [`${dose} --json`, '85'],
    '--ancestry': [dose, 'japanese'],
    '--at': [dose, '6h'],
    '--every': [dose, '10min'],
    '--until': [dose, '24h'],
    '--population': [`${dose} --seed 1`, '20'],
    '--seed': [dose, '1'],
    '--compare': [dose, ''],
    '--svg': [dose, ''],
    '--log': [dose, ''],
    '--json': [dose, ''],
  },
  evidence: {
    '--indication': ['evidence', 'ptsd'],
    '--protocol': ['evidence', 'esketamine-nasal-trd-us'],
    '--kind': ['evidence', 'claim'],
    '--on': ['evidence', '2010-01-01'],
    '--jurisdiction': ['evidence --kind regulatory', 'US-TX'],
    '--json': ['evidence', ''],
  },
  diff: {
    '--plan': [`diff ${clinic} ${rectal}`, patient],
    '--format': [`diff ${clinic} ${rectal}`, 'markdown'],
    '--events': [`diff ${clinic} ${rectal}`, events],
    '--patient': [`diff ${clinic} ${rectal}`, patient],
    '--no-consequences': [`diff ${clinic} ${rectal}`, ''],
    '--json': [`diff ${clinic} ${rectal}`, ''],
  },
  'in-force': {
    '--on': [`in-force teas --on 2025-01-05 --changelog ${changelog}`, '2024-12-01'],
    '--changelog': ['in-force teas --on 2025-01-05', changelog],
    '--json': [`in-force teas --on 2025-01-05 --changelog ${changelog}`, ''],
  },
  lint: {
    '--fix': [`lint ${policy}`, ''],
    '--knows': [`lint ${rectal}`, 'rectal'],
    '--on': [`lint ${rectal}`, 'someday'],
    '--json': [`lint ${policy}`, ''],
  },
  check: { '--json': [`check ${policy}`, ''] },
  verify: {
    '--depth': ['verify esketamine-nasal-mdsi-us', '0'],
    '--states': ['verify esketamine-nasal-mdsi-us', '1'],
    '--against': ['verify esketamine-nasal-mdsi-us', 'nowhere'],
    '--json': ['verify esketamine-nasal-mdsi-us', ''],
  },
};

const io = {
  out: () => undefined,
  note: () => undefined,
  readStdin: () => '',
  now: () => new Date(0),
  color: false,
  columns: 80,
};
/** Compares whole workspaces in git and writes into them: tried in one of its own, in `bump.test.ts`. */
const elsewhere = new Set(['bump']);
const known = programFor(io).commands.flatMap((command) =>
  command.options.flatMap(({ long }) =>
    long == null || elsewhere.has(command.name()) ? [] : [[command.name(), long] as const],
  ),
);

test('every option of every command is tried', () => {
  const all = Object.entries(tried).flatMap(([name, of]) =>
    Object.keys(of).map((text) => `${name} ${text}`),
  );
  expect(all.toSorted()).toEqual(known.map((entry) => entry.join(' ')).toSorted());
});

/** Options that were typed before are typed anew, and the last one counts. */
const said = ({ status, out, notes }: Awaited<ReturnType<typeof openketamine>>) => ({
  status,
  out: out.replaceAll(/"at": .*|"printed": .*/gu, ''),
  notes,
});

describe.each(known)('%s %s', (command, option) => {
  const [call = '', typed = ''] = tried[command]?.[option] ?? [];

  test('changes what is said, or is refused', async () => {
    const without = await openketamine(call);
    const given = await openketamine(`${call} ${option}${typed === '' ? '' : ` ${typed}`}`);
    expect(said(given)).not.toEqual(said(without));
    expect(given.status).not.toBe(1);
  });
});

/** What a format has no place for, and why: it stands in the plan all the same. */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  // a calendar is seen by many: it carries the label of the patient and no fact about the person
  ics: ['--height', '--sex', '--weight', '--birth-date', '--with-antidepressant'],
  // company that is not known is a finding of the plan, and these hold what weighs alone
  csv: ['--with-antidepressant'],
  pdf: ['--with-antidepressant'],
};

const formatted = known
  .filter(([command, option]) => command === 'plan' && !['--format', '--json'].includes(option))
  .flatMap(([, option]) => ['csv', 'md', 'ics', 'pdf'].map((format) => [option, format] as const))
  .filter(([option, format]) => leftOut[format]?.includes(option) !== true);

test.each(formatted)(
  'plan %s changes what --format %s prints, or is refused',
  async (option, format) => {
    const [call = '', typed = ''] = tried['plan']?.[option] ?? [];
    const plain = call.replace(/ --(?:json|format \S+)/u, '');
    const named =
      option === '--course' || plain.includes('--course') ? plain : `${plain} --course c-1`;
    const base = `${named} --format ${format}`;
    const without = await openketamine(base);
    const given = await openketamine(`${base} ${option}${typed === '' ? '' : ` ${typed}`}`);
    expect(given).not.toMatchObject(said(without));
    expect(given.status).not.toBe(1);
  },
);

describe('a value that says nothing here is refused, not dropped', () => {
  test.each([
    [six, '--time 09:00', '--time'],
    [six, '--time-zone Europe/Berlin', '--time-zone'],
    [six, '--times 08:00,14:00,20:00 --time-zone Europe/Berlin', '/choices/times'],
    [six, '--times garbage --time-zone Europe/Berlin', '--times'],
    [six, '--times 8:00 --time-zone Europe/Berlin', '--times'],
    [six, '--time 09:00 --times 09:00 --time-zone Europe/Berlin', '--times'],
    [six, '--explain --format csv', '--explain'],
    [six, '--undecided --format ics --course c-1', '--undecided'],
    [six, `--font ${patient}`, '--font'],
    [six, '--json --format csv', '--json'],
    [six, '--format ics', '--course'],
    [six, '--printed yesterday', '--printed'],
    [six, `--previous ${patient}`, '--previous'],
    [screened, '--drug esketamine', '--drug'],
    ['simulate', `--plan ${sent} --over 40min`, '--over'],
    ['simulate', `--plan ${sent} --route iv`, '--route'],
    [dose, '--svg --json', '--json'],
  ])('%s %s', async (call, more, path) => {
    const { status, out, notes } = await openketamine(`${call} ${more}`);
    expect(status).toBe(2);
    // a refusal stands where it was asked for: as JSON on standard output, else beside it
    expect(out === '' ? notes : out).toContain(path);
    expect(out === '' || out.startsWith('{\n  "error"')).toBe(true);
  });
});

describe('a fact that the file and an option say differently', () => {
  const said_ = {
    weight: '{ value: 60, unit: kg }',
    height: '{ value: 1.65, unit: m }',
    age: '{ value: 40, unit: a }',
  };
  const text = `${Object.entries(said_)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')}\nbirthDate: 1984-03-07\nsex: female\n`;

  test.each([
    ['--weight', '80', '60'],
    ['--height', '170', '165'],
    ['--age', '41', '40'],
    ['--birth-date', '1984-03-08', '1984-03-07'],
    ['--sex', 'male', 'female'],
  ])('%s is refused with both; said alike it is taken', async (option, other, alike) => {
    const call = 'plan ketamine-iv-trd-six-over-three-weeks --start 2025-01-06 --patient - --json';
    const refused = await openketamine(`${call} ${option} ${other}`, { stdin: text });
    expect(refused.status).toBe(2);
    expect(refused.json()).toMatchObject({ error: { code: 'INPUT_INVALID', path: option } });
    expect((await openketamine(`${call} ${option} ${alike}`, { stdin: text })).status).toBe(0);
  });

  test('grams and kilograms are the same weight', async () => {
    const call =
      'plan ketamine-iv-trd-six-over-three-weeks --start 2025-01-06 --patient - --weight 60.3';
    const stdin = 'weight: { value: 60300, unit: g }';
    expect((await openketamine(call, { stdin })).status).toBe(0);
  });

  test('a plan and an option that differ are refused as well', async () => {
    const { out } = await openketamine(`${six} --json`);
    const plan = file('plan.json', out);
    const { status, notes } = await openketamine(`simulate --plan ${plan} --weight 60`);
    expect(status).toBe(2);
    expect(notes).toContain('The plan is for 80 kg, and --weight says 60 kg.');
    expect((await openketamine(`simulate --plan ${plan} --weight 80`)).status).toBe(0);
  });
});
