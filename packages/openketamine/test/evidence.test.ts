import { describe, expect, it } from 'vitest';
import { openketamine } from './terminal.js';

interface Found {
  readonly query: Readonly<Record<string, string>>;
  readonly conditions?: readonly { readonly id: string }[];
  readonly outcome?: readonly { readonly id: string }[];
  readonly standing?: readonly {
    readonly record: { readonly id: string };
    readonly state: string;
  }[];
  readonly timeline?: readonly { readonly when: string }[];
  readonly undated?: Readonly<Record<string, number>>;
}

const found = async (line: string) =>
  (await openketamine(`evidence ${line} --json`)).json() as Found;

const state = async (on: string) =>
  (await found(`--protocol esketamine-nasal-trd-us --kind regulatory --on ${on}`)).standing?.find(
    ({ record }) => record.id === 'us-esketamine-trd-alone',
  )?.state;

describe('evidence', () => {
  it('finds a condition by its own name and by the word protocols use', async () => {
    const own = await found('--indication social-anxiety --kind outcome');
    const word = await found('--indication sad --kind outcome');
    expect(own.outcome?.map((entry) => entry.id)).toEqual([
      'eff-taylor2018',
      'eff-glue2017',
      'eff-glue2018',
    ]);
    expect(word.outcome).toEqual(own.outcome);
    expect(own.conditions?.map((condition) => condition.id)).toEqual(['social-anxiety']);
  });

  it('gives for a protocol what speaks for it and what speaks against it', async () => {
    const { outcome } = await found(
      '--protocol ketamine-iv-trd-six-over-three-weeks --kind outcome',
    );
    expect(outcome?.map((entry) => entry.id)).toEqual([
      'eff-ionescu2019',
      'eff-elektd',
      'eff-oliver2022',
    ]);
  });

  it('loads one kind when one kind is asked for', async () => {
    expect(Object.keys(await found('--kind claim'))).toEqual(['query', 'claim']);
  });

  it('says how the law stood on the day before a change and on the day of it', async () => {
    expect(await state('2025-01-16')).toBe('not yet, begins 2025-01-17');
    expect(await state('2025-01-17')).toMatch(/^approved: /u);
  });

  it('ends the history on the day asked about', async () => {
    const { timeline } = await found('--kind timeline --on 1999-08-11');
    expect(timeline?.at(-1)?.when).toBe('1995');
    expect((await found('--kind timeline --on 1999-08-12')).timeline?.at(-1)?.when).toBe(
      '1999-08-12',
    );
  });

  it('shows nothing of any kind that was not known on a day, and says of law that it had not begun', async () => {
    const { query, undated, standing, ...kinds } = await found('--on 1900-01-01');
    expect(query).toEqual({ on: '1900-01-01' });
    expect(Object.values(kinds).flat()).toEqual([]);
    expect(standing?.filter(({ state: of }) => !/^(?:not yet|uncertain)/u.test(of))).toEqual([]);
    expect(undated).toMatchObject({ claim: expect.any(Number) });
  });

  it('shows more of every kind the later the day, and all that is dated today', async () => {
    const counts = async (on: string) => {
      const { outcome, conditions, claim, guidance, regulatory } = (await found(
        `--on ${on}`,
      )) as unknown as Record<string, unknown[]>;
      return [outcome, conditions, claim, guidance, regulatory].map((list) => list?.length ?? 0);
    };
    const days = ['1999-12-31', '2010-12-31', '2018-12-31', '2026-12-31'];
    const all = await Promise.all(days.map(counts));
    for (const [at, later] of all.slice(1).entries())
      for (const [kind, count] of later.entries())
        expect(count).toBeGreaterThanOrEqual(all[at]?.[kind] ?? 0);
    expect(all.at(-1)?.every((count, kind) => count > (all[0]?.[kind] ?? 0))).toBe(true);
  });

  it('dates a trial to the end of the year of its paper, and grades by the trials of then', async () => {
    const ids = async (on: string) =>
      (await found(`--kind outcome --on ${on}`)).outcome?.map(({ id }) => id) ?? [];
    expect(await ids('2022-12-30')).not.toContain('eff-abbar2022');
    expect(await ids('2023-01-01')).toContain('eff-abbar2022');
    const { conditions } = (await found(
      '--indication ptsd --kind outcome --on 2015-01-01',
    )) as unknown as {
      conditions: { cells: { grade: string; trials: unknown[] }[] }[];
    };
    const cells = conditions.flatMap((row) => row.cells);
    expect(cells.every(({ trials }) => trials.length > 0)).toBe(true);
  });

  it('says what it leaves out because nothing dates it', async () => {
    const { notes } = await openketamine('evidence --kind claim --on 2020-01-01');
    expect(notes).toMatch(
      /Left out, because nothing says since when they were known: \d+ of kind claim/u,
    );
  });

  it.each([
    ['an indication nobody knows', '--indication fatigue', 'ID_UNKNOWN'],
    ['a protocol nobody knows', '--protocol ketamine-iv', 'ID_UNKNOWN'],
    ['a kind that is none', '--kind opinion', 'OPTION_UNKNOWN'],
    ['a day that is none', '--on 2025-02-29', 'DATE_INVALID'],
  ])('refuses %s with exit 2', async (_, line, code) => {
    const ran = await openketamine(`evidence ${line} --json`);
    expect(ran.status).toBe(2);
    expect(ran.json()).toMatchObject({ error: { code } });
  });

  it('prints figures with how they are known, for people', async () => {
    const { out } = await openketamine('evidence --indication ptsd --kind outcome');
    expect(out).toContain(
      'D: Post-traumatic stress disorder. Does a course of infusions relieve it?',
    );
    expect(out).toMatch(
      /mean-difference 12\.7 \(2\.5 to 22\.8\) p 0\.02 ->\s+treatment \[secondary\]/u,
    );
  });
});

it.each([
  'phq9',
  'eff-elektd',
  'seed-061',
  'guidance-apa-2017',
  'us-esketamine-trd-alone',
  'berman2000',
])('show %s prints the record', async (id) => {
  expect((await openketamine(`show ${id} --json`)).json()).toMatchObject({ id });
});

interface LawFound {
  readonly regulatory: readonly { readonly id: string; readonly jurisdiction: string }[];
  readonly standing: readonly {
    readonly record: { readonly id: string };
    readonly state: string;
  }[];
  readonly nothingRead?: readonly { readonly id: string }[];
}

const lawOn = async (day: string, more = '') =>
  (await openketamine(`evidence --kind regulatory --on ${day} ${more} --json`)).json() as LawFound;
const telemedicine = ({ standing }: LawFound) =>
  standing.find(({ record }) => record.id === 'us-telemedicine')?.state ?? '';

describe('evidence on the law of a day', () => {
  it('answers otherwise on the last day of telemedicine in the US and on the day after', async () => {
    expect(telemedicine(await lawOn('2026-12-31'))).toMatch(/^in-force: .* Until 2026-12-31\.$/u);
    expect(telemedicine(await lawOn('2027-01-01'))).toMatch(
      /^ended on 2026-12-31; nothing was read/u,
    );
    const [last, after] = await Promise.all(
      ['2026-12-31', '2027-01-01'].map((day) =>
        openketamine(`evidence --kind regulatory --on ${day}`),
      ),
    );
    expect(last?.out).not.toBe(after?.out);
  });
  it('shows a state with its country and nothing of other places', async () => {
    const { regulatory, nothingRead } = await lawOn('2026-06-01', '--jurisdiction US-TX');
    expect([...new Set(regulatory.map(({ jurisdiction }) => jurisdiction))].toSorted()).toEqual([
      'US',
      'US-TX',
    ]);
    expect(nothingRead).toEqual([]);
  });
  it('names a state of which nothing was read', async () => {
    const { nothingRead } = await lawOn('2026-06-01', '--jurisdiction US-NY');
    expect(nothingRead?.map(({ id }) => id)).toEqual(['state-rules-us-ny']);
    const { out } = await openketamine('evidence --kind regulatory --jurisdiction US-NY');
    expect(out).toContain('state-rules-us-ny (New York): nothing read.');
  });
  it('refuses a state that does not exist, with the nearest', async () => {
    const { status, json } = await openketamine(
      'evidence --kind regulatory --jurisdiction US-ZZ --json',
    );
    expect([status, json()]).toEqual([
      2,
      { error: expect.objectContaining({ code: 'ID_UNKNOWN', path: '--jurisdiction' }) },
    ]);
  });
});

describe('what the product is for', async () => {
  const { purposes } = await import('@openketamine/evidence/purposes');
  const commands = purposes.flatMap(({ id, commands: list }) =>
    list.map((line) => [id, line] as const),
  );
  it.each(commands)('%s works: openketamine %s', async (_, line) => {
    const { status, out } = await openketamine(line);
    expect([status, out.length > 0]).toEqual([0, true]);
  });
});
