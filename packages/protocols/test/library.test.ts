import { describe, expect, it } from 'vitest';
import { protocols } from '../src/index.js';
import { publishedIds } from './published-ids.js';
import { dosesOf, phaseIds, schedulesOf, walk } from './read.js';

const all = protocols.map((protocol) => [protocol.id, protocol] as const);

describe('the library', () => {
  it('keeps every id that was ever published', () => {
    expect(protocols.map(({ id }) => id)).toEqual(expect.arrayContaining([...publishedIds]));
  });

  it('gives each record of the dossier to one protocol alone', () => {
    const records = protocols.flatMap(({ record }) => record ?? []);
    expect(records).toHaveLength(protocols.length);
    expect(new Set(records).size).toBe(protocols.length);
  });
});

describe.each(all)('%s', (_id, protocol) => {
  it('says that it is a draft which nobody has checked yet', () => {
    expect(protocol.status).toEqual({ state: 'draft' });
    expect(protocol.lastChecked).toBeNull();
  });

  it('has a summary of two sentences', () => {
    expect(protocol.summary.split(/[.;]\s+(?=[A-Z])/u)).toHaveLength(2);
  });

  it('carries a title for every source it cites', () => {
    const cited = walk(protocol).flatMap(({ key, value }) =>
      key === 'cite' && typeof value === 'string' ? [value.split('#')[0] ?? ''] : [],
    );
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((id) => !protocol.references[id]?.title)).toEqual([]);
  });

  it('has no phase that nothing leads to', () => {
    const reached = new Set<string>();
    for (const phase of protocol.phases) {
      if (phase.next !== null) reached.add(phase.next);
      for (const gate of phase.gates) {
        for (const { then } of gate.outcomes) if (then.phase !== undefined) reached.add(then.phase);
      }
      for (const entry of phase.enter) {
        if (entry.kind === 'start' || entry.kind === 'event' || entry.kind === 'state')
          reached.add(phase.id);
      }
    }
    expect(phaseIds(protocol).filter((id) => !reached.has(id))).toEqual([]);
  });

  it('names only phases, arms, gates and gaps that it has', () => {
    const phases = new Set(phaseIds(protocol));
    const gates = new Set(protocol.phases.flatMap((phase) => phase.gates.map(({ id }) => id)));
    const known: Readonly<Record<string, ReadonlySet<string>>> = {
      arm: new Set(protocol.arms.map(({ id }) => id)),
      gap: new Set(protocol.gaps.map(({ id }) => id)),
      gate: gates,
      readBy: gates,
      next: phases,
      phase: phases,
    };
    const unknown = walk(protocol).flatMap(({ key, value, path }) => {
      const ids = known[key];
      // A dose taken from another protocol names a phase of that one.
      if (ids === undefined || path.endsWith('/amount/phase')) return [];
      return [value].flat().filter((name) => typeof name === 'string' && !ids.has(name));
    });
    expect(unknown).toEqual([]);
  });

  it('measures every scale that one of its gates reads', () => {
    const measured = new Set(protocol.tasks.map(({ what }) => what));
    const read = protocol.phases.flatMap(({ gates }) => gates.flatMap(({ needs }) => needs));
    expect(read.filter((scale) => !measured.has(scale))).toEqual([]);
  });

  it('gives every open end a way out', () => {
    const trapped = schedulesOf(protocol).filter(({ phase, schedule }) => {
      if (!('open' in schedule) || schedule.open !== true) return false;
      return !phase.gates.some(({ outcomes }) => outcomes.some(({ then }) => then.do === 'stop'));
    });
    expect(trapped.map(({ phase }) => phase.id)).toEqual([]);
  });

  it('counts as many sessions as frequency and length give', () => {
    const wrong = schedulesOf(protocol).flatMap(({ phase, schedule }) => {
      if (schedule.kind !== 'per-week' || schedule.sessions?.most === undefined) return [];
      const { length, perWeek, sessions } = schedule;
      if (length?.most === undefined || length.unit === 'mo') return [];
      const weeks = length.unit === 'wk' ? length.most : length.most / 7;
      return sessions.most === perWeek.value * weeks ? [] : [phase.id];
    });
    expect(wrong).toEqual([]);
  });

  it('never begins with an amount that it does not offer', () => {
    const odd = dosesOf(protocol).flatMap(({ phase, dose }) => {
      const { amount, first } = dose;
      if (first?.kind !== 'set' || amount.kind !== 'choice') return [];
      return amount.oneOf.some(({ value }) => value === first.value) ? [] : [phase.id];
    });
    expect(odd).toEqual([]);
  });

  it('quotes the empty field of the dossier in every gap', () => {
    const mute = protocol.gaps.filter(({ field }) => !/^[A-Za-z0-9.-]+: \S/u.test(field));
    expect(mute.map(({ id }) => id)).toEqual([]);
  });

  it('leaves no part of the session unsaid: each is told, set by the site, or a named gap', () => {
    const { procedure, gaps } = protocol;
    const site = new Set(procedure.site.map(({ param }) => param));
    const told = (part: readonly unknown[], ...params: readonly string[]) =>
      part.length > 0 ||
      params.some((param) => site.has(param)) ||
      gaps.some(({ blocks }) => blocks === 'part');
    expect(told(procedure.observation, 'stay-after', 'observation-time', 'company-at-home')).toBe(
      true,
    );
    expect(
      told(
        procedure.monitoring,
        'vital-signs-interval',
        'blood-pressure-after',
        'vital-signs-at-home',
      ),
    ).toBe(true);
    expect(told(procedure.aftercare, 'no-driving')).toBe(true);
    expect(told(procedure.records, 'session-record')).toBe(true);
  });
});

it('a label whose newest edition was not read says in its title and edition which text was', () => {
  const labels = protocols.filter(({ kind }) => kind === 'label');
  expect(labels.length).toBeGreaterThan(3);
  for (const { id, title, editions } of labels) {
    expect([id, /text (?:of|without)/iu.test(title)]).toEqual([id, true]);
    expect([id, /text (?:of|without)/iu.test(editions?.at(-1)?.title ?? '')]).toEqual([id, true]);
  }
});
