import { protocols } from '@openketamine/protocols';
import { questions as wording } from '@openketamine/risk';
import { describe, expect, test, vi } from 'vitest';
import { openApp } from './support/app.js';

const { app } = await openApp();

const post = (path: string, body: unknown) =>
  app.request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** Ids of the conditions that the form of the spray asks about in a place. */
async function conditionsIn(place: string): Promise<string[]> {
  const path = `/api/protocols/esketamine-nasal-trd-us/questions?jurisdiction=${place}`;
  const { conditions } = (await (await app.request(path)).json()) as {
    conditions: { id: string }[];
  };
  return conditions.map(({ id }) => id);
}

const infusions = {
  protocol: 'ketamine-iv-trd-six-over-three-weeks',
  start: '2025-01-06',
  facts: { weight: { value: 80, unit: 'kg' }, age: { value: 40, unit: 'a' } },
  choices: { days: ['mon', 'thu'] },
};
const spray = {
  protocol: 'esketamine-nasal-trd-us',
  start: '2025-01-06',
  facts: { age: { value: 40, unit: 'a' } },
};

describe('the address', () => {
  test('the first page is there without signing in', async () => {
    const answer = await app.request('/');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<!doctype html>');
  });

  test('a page of the client is the client, whatever its address', async () => {
    expect((await app.request('/protocols/esketamine-nasal-trd-us/plan')).status).toBe(200);
  });

  test.each(['/api/patients', '/api/patients/1'])('%s without a session is 401', async (path) => {
    const answer = await app.request(path);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ error: { code: 'NOT_SIGNED_IN' } });
  });

  test.each(['/', '/api/patients', '/api/protocols', '/api/nothing', '/assets/nothing.js'])(
    '%s carries a Content-Security-Policy that allows nothing from elsewhere',
    async (path) => {
      const policy = (await app.request(path)).headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/u);
    },
  );

  test('what the API says is never kept by a browser', async () => {
    expect((await app.request('/api/protocols')).headers.get('cache-control')).toBe('no-store');
  });
});

describe('protocols', () => {
  test('every shipped protocol is in the list', async () => {
    const { protocols: listed } = (await (await app.request('/api/protocols')).json()) as {
      protocols: { id: string }[];
    };
    expect(listed.map(({ id }) => id)).toEqual(protocols.map(({ id }) => id));
  });

  test('every shipped protocol can be asked for, with its questions', async () => {
    for (const { id } of protocols) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its protocol
      const [whole, questions] = await Promise.all([
        app.request(`/api/protocols/${id}`),
        app.request(`/api/protocols/${id}/questions?jurisdiction=US`),
      ]);
      expect([id, whole.status, questions.status]).toEqual([id, 200, 200]);
    }
  });

  test('an unknown id is 404 and says what to do', async () => {
    const answer = await app.request('/api/protocols/nothing');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ error: { code: 'ID_UNKNOWN' } });
  });

  test('the questions are those of the place', async () => {
    // which conditions tell places apart changes with the rules; that places differ does not
    const [us, eu] = await Promise.all([conditionsIn('US'), conditionsIn('EU')]);
    expect(us).toContain('arteriovenous-malformation');
    expect(us).not.toEqual(eu);
  });

  test('a place without rules is asked about the hazards that labels elsewhere name', async () => {
    const asked = await conditionsIn('BR');
    expect(asked).toEqual(
      expect.arrayContaining(['arteriovenous-malformation', 'cardiovascular-event']),
    );
  });

  test('what is not a place is refused with the nearest', async () => {
    const answer = await app.request(
      '/api/protocols/esketamine-nasal-trd-us/questions?jurisdiction=Germany',
    );
    expect(answer.status).toBe(404);
    const { error } = (await answer.json()) as { error: { code: string; hint: string } };
    expect(error).toMatchObject({ code: 'ID_UNKNOWN' });
    expect(error.hint).toContain('DE (Germany)');
  });
});

describe('a plan', () => {
  test('six infusions of 40 mg on Mondays and Thursdays', async () => {
    const answer = await post('/api/plan', infusions);
    expect(answer.status).toBe(200);
    const { course } = (await answer.json()) as {
      course: { sessions: { date: string; dose: unknown }[] };
    };
    expect(course.sessions.map(({ date }) => date)).toEqual([
      '2025-01-06',
      '2025-01-09',
      '2025-01-13',
      '2025-01-16',
      '2025-01-20',
      '2025-01-23',
    ]);
    expect(course.sessions.map(({ dose }) => dose)).toEqual(
      Array.from({ length: 6 }, () => ({ value: 40, unit: 'mg' })),
    );
  });

  test('what is not recorded leaves the screening undecided, and it says what to ask', async () => {
    const { course } = (await (await post('/api/plan', spray)).json()) as {
      course: {
        screening: { overall: string; undecided: { exclude: number } };
        ask: unknown[];
        blocked: boolean;
      };
    };
    expect(course.screening.overall).toBe('unknown');
    expect(course.screening.undecided.exclude).toBeGreaterThan(0);
    expect(course.ask.length).toBeGreaterThan(0);
    expect(course.blocked).toBe(false);
  });

  test('a met exclusion keeps the plan, and no session counts as planned', async () => {
    const conditions = {
      items: [{ concept: 'aneurysmal-vascular-disease', clinicalStatus: 'active' }],
    };
    const { course } = (await (
      await post('/api/plan', { ...spray, facts: { ...spray.facts, conditions } })
    ).json()) as {
      course: {
        blocked: boolean;
        sessions: { state: string }[];
        findings: { rule: string; outcome?: string; action?: string }[];
      };
    };
    expect(course.blocked).toBe(true);
    expect(new Set(course.sessions.map(({ state }) => state))).toEqual(new Set(['conditional']));
    expect(course.findings[0]).toMatchObject({
      rule: 'esketamine-us-aneurysm',
      outcome: 'met',
      action: 'exclude',
    });
  });

  test('what happened is followed: a medicine that was started is found, and sessions wait for a decision', async () => {
    const events = [
      { type: 'session-completed', session: 1, date: '2025-01-06' },
      { type: 'medicine-started', date: '2025-01-07', medicine: 'phenelzine' },
    ];
    const answer = await post('/api/plan', { ...infusions, jurisdiction: 'US', events });
    expect(answer.status).toBe(200);
    const { course } = (await answer.json()) as {
      course: {
        sessions: { state: string }[];
        findings: { rule: string; since?: string }[];
      };
    };
    expect(course.findings[0]?.since).toBe('2025-01-07');
    expect(course.sessions.map(({ state }) => state)).toEqual([
      'completed',
      ...Array.from({ length: 5 }, () => 'conditional'),
    ]);
  });

  test('an event that cannot have happened is 422 with its place', async () => {
    const events = [{ type: 'session-completed', session: 2, date: '2025-01-09' }];
    const answer = await post('/api/plan', { ...infusions, events });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      error: { code: 'EVENT_IMPOSSIBLE', path: '/events/0/session' },
    });
  });

  test('every source of a finding can be followed', async () => {
    const { course, references } = (await (await post('/api/plan', spray)).json()) as {
      course: { findings: { cites: string[] }[] };
      references: Record<string, { title: string }>;
    };
    const cited = course.findings.flatMap(({ cites }) =>
      cites.map((cite) => cite.split('#')[0] ?? ''),
    );
    expect(cited.filter((id) => references[id] === undefined)).toEqual([]);
  });

  test('a dose the protocol does not allow is 422 with what is allowed', async () => {
    const answer = await post('/api/plan', {
      ...spray,
      choices: { doseBySession: { 1: { value: 84, unit: 'mg' } } },
    });
    expect(answer.status).toBe(422);
    const { error } = (await answer.json()) as { error: { code: string; hint: string } };
    expect(error.code).toBe('DOSE_NOT_ALLOWED');
    expect(error.hint).toContain('56 mg');
  });

  test('a weight that decides the dose and is missing is asked for', async () => {
    const answer = await post('/api/plan', {
      ...infusions,
      facts: { age: { value: 40, unit: 'a' } },
    });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ error: { code: 'FACT_MISSING' } });
  });

  test.each([
    ['a body that is no JSON', '{'],
    ['a body without a protocol', { start: '2025-01-06' }],
    ['an unknown field', { ...infusions, dosis: 1 }],
    ['an unknown unit', { ...infusions, facts: { weight: { value: 80, unit: 'lb' } } }],
    ['an impossible weight', { ...infusions, facts: { weight: { value: -5, unit: 'kg' } } }],
    ['a day that no calendar has', { ...infusions, start: '2025-02-30' }],
  ])('%s is 400 and says what to correct', async (_name, body) => {
    const answer = await post('/api/plan', body);
    expect(answer.status).toBe(400);
    const { error } = (await answer.json()) as { error: { message: string; hint: string } };
    expect(error.message).not.toBe('');
    expect(error.hint).not.toBe('');
  });

  test('a body that is too large is refused', async () => {
    const answer = await post(
      '/api/plan',
      JSON.stringify({ ...infusions, note: 'x'.repeat(300_000) }),
    );
    expect(answer.status).toBe(413);
  });
});

describe('a screening', () => {
  test('answers in the shape of the command line', async () => {
    const answer = await post('/api/screen', {
      protocol: spray.protocol,
      at: '2025-01-06',
      facts: {},
    });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      subject: { protocol: spray.protocol, jurisdiction: 'US' },
      overall: 'unknown',
    });
  });

  test('asks for what belongs together in one question, in the words of the data', async () => {
    const at = '2025-01-06';
    const answer = await post('/api/screen', { protocol: spray.protocol, at, facts: {} });
    const { ask } = (await answer.json()) as { ask: { fact: string; question: string }[] };
    const asked = ask.map(({ fact }) => fact);
    expect(asked).toContain('blood-pressure');
    expect(asked).not.toContain('systolic-blood-pressure');
    const words = new Map(
      wording.map((questionWording) => [
        'fact' in questionWording ? questionWording.fact : questionWording.id,
        questionWording.question,
      ]),
    );
    for (const { fact, question } of ask) expect(question).toBe(words.get(fact));
  });

  test('an empty patient in a place without rules is not called clear of rules of another place', async () => {
    const answer = await post('/api/screen', {
      protocol: spray.protocol,
      at: '2025-01-06',
      jurisdiction: 'EU',
      facts: {},
    });
    const { findings } = (await answer.json()) as { findings: { places?: string[] }[] };
    expect(
      findings.filter(({ places }) => places?.includes('US') === true && !places.includes('EU')),
    ).toEqual([]);
  });
});

describe('what is known of a patient', () => {
  test('never reaches the log, not even when a request fails', async () => {
    const logs = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
    await post('/api/plan', {
      ...infusions,
      facts: { ...infusions.facts, birthDate: '1984-03-07' },
    });
    await post('/api/plan', { ...infusions, start: '1984-03-07x' });
    await post('/api/screen', '{"birthDate":"1984-03-07"');
    const said = logs.flatMap((log) => log.mock.calls.flat().map(String)).join('\n');
    for (const log of logs) log.mockRestore();
    expect(said).not.toContain('1984');
  });
});
