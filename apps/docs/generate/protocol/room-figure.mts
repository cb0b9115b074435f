import type { Course, Monitor, Session } from '@openketamine/model';
import { facts } from '@openketamine/risk';
import type { ShippedProtocol } from '@openketamine/protocols';
import { html, roomLine, type Html, type RoomCheck, type RoomSpan } from '@openketamine/web-ui';

/** What is longer before the dose than this stands in the list alone: it would squeeze the axis. */
const longest = 180; // not clinical: length of an axis, in minutes

const inMinutes: Readonly<Record<string, number>> = { min: 1, h: 60, d: 1440, s: 1 / 60 };

function minutes(quantity: { readonly value: number; readonly unit: string } | undefined) {
  const factor = quantity === undefined ? undefined : inMinutes[quantity.unit];
  return quantity === undefined || factor === undefined ? undefined : quantity.value * factor;
}

interface Moments {
  readonly start: number;
  readonly lastPart: number;
  readonly end: number;
}

function momentsOf(session: Session): Moments {
  const starts = session.parts.map(({ startsAt }) => minutes(startsAt) ?? 0);
  const ends = session.parts.map(
    ({ startsAt, over }) => (minutes(startsAt) ?? 0) + (minutes(over ?? undefined) ?? 0),
  );
  return { start: 0, lastPart: Math.max(0, ...starts), end: Math.max(0, ...ends) };
}

function anchorOf(from: Monitor['from'], moments: Moments): number | undefined {
  if (from === 'arrival') return undefined;
  if (from === 'end') return moments.end;
  return from === 'last-device' ? moments.lastPart : moments.start;
}

function effectSpans(protocol: ShippedProtocol, moments: Moments): RoomSpan[] {
  const { drug, route, jurisdiction } = protocol;
  return facts
    .filter(
      (fact) =>
        fact.kind === 'time-course' &&
        fact.applies.some((each) => each.drug === drug && each.route === route) &&
        (fact.places === undefined ||
          jurisdiction === undefined ||
          fact.places.some((place) => place === jurisdiction)),
    )
    .flatMap((fact): RoomSpan[] => {
      const named = (...names: string[]): readonly number[] | undefined => {
        const found = fact.values.find(({ name }) => names.includes(name));
        const factor = inMinutes[found?.unit ?? ''];
        if (found === undefined || factor === undefined) return undefined;
        return [found.value]
          .flat()
          .flatMap((value) => (typeof value === 'number' ? [value * factor] : []));
      };
      const peak = named('peak', 'largest mean change', 'peak within');
      const afterEnd = named('back after the end by');
      const last = named('resolved by', 'back by', 'lasts', 'end within');
      const end =
        last?.at(-1) ?? (afterEnd === undefined ? undefined : moments.end + (afterEnd.at(-1) ?? 0));
      if (peak === undefined || end === undefined) return [];
      const from = named('onset')?.[0] ?? 0;
      return [
        {
          kind: 'effect',
          label: fact.title,
          from,
          to: end,
          peak: [peak[0] ?? 0, peak.at(-1) ?? 0],
          unverified: fact.values.some(({ verification }) => verification === 'unverified'),
        },
      ];
    });
}

function checksOf(monitoring: readonly Monitor[], moments: Moments, until: number): RoomCheck[] {
  const found = new Map<string, Set<number>>();
  for (const monitor of monitoring) {
    const from = anchorOf(monitor.from, moments);
    if (from === undefined) continue;
    const times = new Set<number>();
    for (const value of monitor.at?.values ?? []) times.add(from + value);
    const every = minutes(monitor.every);
    const length = minutes(monitor.for) ?? until - from;
    if (every !== undefined && every > 0)
      for (let time = from + every; time <= from + length; time += every) times.add(time);
    if (times.size === 0) continue;
    const name = monitor.do.replaceAll('-', ' ');
    found.set(name, new Set([...(found.get(name) ?? []), ...times]));
  }
  return [...found].map(([label, at]) => ({ label, at: [...at].toSorted((a, b) => a - b) }));
}

/** The room of the first session on one axis of minutes, as the planner and the risk data have it. */
export function roomFigure(protocol: ShippedProtocol, course: Course | undefined): Html {
  const session = course?.sessions[0];
  if (session === undefined || session.parts.length === 0) return html``;
  const moments = momentsOf(session);
  const { preparation, monitoring, observation } = protocol.procedure;
  const before = preparation.flatMap((each): RoomSpan[] => {
    const length = minutes(each.before);
    if (length === undefined || length > longest) return [];
    return [{ kind: 'preparation', label: each.id.replaceAll('-', ' '), from: -length, to: 0 }];
  });
  const doses = session.parts.map((part, index): RoomSpan => {
    const from = minutes(part.startsAt) ?? 0;
    const length = minutes(part.over ?? undefined);
    const name = session.parts.length === 1 ? 'dose' : `dose, part ${index + 1}`;
    return { kind: 'dose', label: name, from, to: from + (length ?? 0) };
  });
  const observed = observation.flatMap((each) => {
    const length = minutes(each.atLeast);
    const from = anchorOf(each.from, moments);
    return length === undefined || from === undefined ? [] : [{ from, to: from + length }];
  });
  const leave = observed.length === 0 ? undefined : Math.max(...observed.map(({ to }) => to));
  const effects = effectSpans(protocol, moments);
  const until = Math.max(moments.end, leave ?? 0, ...effects.map(({ to }) => to));
  const watching: RoomSpan[] =
    leave !== undefined
      ? [
          {
            kind: 'observation',
            label: 'observation, at least',
            from: observed[0]?.from ?? 0,
            to: leave,
          },
        ]
      : observation.length > 0
        ? [
            {
              kind: 'observation',
              label: 'observation, no least time',
              from: 0,
              to: until,
              open: true,
            },
          ]
        : [];
  const spans = [...before, ...doses, ...watching, ...effects];
  const title =
    leave === undefined
      ? 'The first session, minute by minute; no source here gives the earliest time of leaving'
      : `The first session, minute by minute; nobody leaves before minute ${leave}`;
  const checks = checksOf(monitoring, moments, until);
  const unverified = effects.some((effect) => effect.unverified === true);
  return html`${roomLine({ title, spans, checks, ...(leave === undefined ? {} : { leave }) })}<p class="ok-figure-note">Solid bars: the dose. Outlined: preparation and observation; a broken outline has no end in the source. Pale shapes: when an effect is strongest and gone, as published${unverified && ', in part from memory and unverified'}. Ticks: checks at a stated time. The same stands in words below.</p>`;
}
