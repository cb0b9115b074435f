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

  it('carries a title and a year or an address for every source it cites', () => {
    const cited = walk(protocol).flatMap(({ key, value }) =>
      key === 'cite' && typeof value === 'string' ? [value.split('#')[0] ?? ''] : [],
    );
    expect(cited.length).toBeGreaterThan(0);
    for (const id of new Set(cited)) {
      expect(protocol.references[id]?.title, id).toBeTruthy();
    }
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
    const known = {
      arm: new Set(protocol.arms.map(({ id }) => id)),
      gap: new Set(protocol.gaps.map(({ id }) => id)),
      gate: new Set(protocol.phases.flatMap(({ gates }) => gates.map(({ id }) => id))),
      phase: new Set(phaseIds(protocol)),
    };
    for (const { key, value, path } of walk(protocol)) {
      const names = Array.isArray(value) ? value : [value];
      for (const name of names) {
        if (typeof name !== 'string') continue;
        if (key === 'arm') expect(known.arm, path).toContain(name);
        if (key === 'gap') expect(known.gap, path).toContain(name);
        if (key === 'readBy' || key === 'gate') expect(known.gate, path).toContain(name);
        if (key === 'next') expect(known.phase, path).toContain(name);
        // A dose taken from another protocol names a phase of that one.
        if (key === 'phase' && !path.includes('amount')) expect(known.phase, path).toContain(name);
      }
    }
  });

  it('measures every scale that one of its gates reads', () => {
    const measured = new Set(protocol.tasks.map(({ what }) => what));
    const read = protocol.phases.flatMap(({ gates }) => gates.flatMap(({ needs }) => needs));
    expect(read.filter((scale) => !measured.has(scale))).toEqual([]);
  });

  it('gives every open end a way out', () => {
    for (const { phase, schedule } of schedulesOf(protocol)) {
      if (!('open' in schedule) || schedule.open !== true) continue;
      const stops = phase.gates.flatMap(({ outcomes }) => outcomes.map(({ then }) => then.do));
      expect(stops, phase.id).toContain('stop');
    }
  });

  it('counts as many sessions as frequency and length give', () => {
    for (const { phase, schedule } of schedulesOf(protocol)) {
      if (schedule.kind !== 'per-week' || schedule.sessions?.most === undefined) continue;
      const { length } = schedule;
      if (length?.most === undefined || length.unit === 'mo') continue;
      const weeks = length.unit === 'wk' ? length.most : length.most / 7;
      expect(schedule.sessions.most, phase.id).toBe(schedule.perWeek.value * weeks);
    }
  });

  it('never begins above what it offers later', () => {
    for (const { phase, dose } of dosesOf(protocol)) {
      const { amount, first } = dose;
      if (first?.kind !== 'set' || amount.kind !== 'choice') continue;
      const offered = amount.oneOf.map(({ value }) => value);
      expect(offered, phase.id).toContain(first.value);
      expect(Math.max(...offered)).toBeGreaterThanOrEqual(first.value);
    }
  });

  it('quotes the empty field of the dossier in every gap', () => {
    for (const gap of protocol.gaps) {
      expect(gap.field, gap.id).toMatch(/^[A-Za-z0-9.-]+: \S/u);
    }
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
