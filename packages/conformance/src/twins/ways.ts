import { OpenKetamineError, type Protocol } from '@openketamine/model';
import type { PlanInput } from '@openketamine/planner';
import { plusDays } from '../cases/days.js';
import { follow, given, scalesOf, tell, type Told } from './follow.js';
import { dosesOf } from './person.js';
import { tried, type Refused, type Shown } from './plan.js';
import type { Reference } from './reference.js';

/** What is recorded when a step is refused: the choice, which nobody has followed. */
const refusedAt = (before: readonly string[], next: readonly string[]) => [
  ...before,
  ...next.slice(0, 1),
];

/** Something that happens in a phase, at its second session or after all of them. */
export interface Way {
  readonly title: string;
  readonly phase: string;
  readonly after: 'one' | 'all';
  /** It leads to another phase. */
  readonly leads?: boolean;
  readonly sentences: (number: number, date: string) => readonly string[];
}

export function events(protocol: Protocol): Way[] {
  return protocol.phases.flatMap((phase) =>
    phase.gates.flatMap((gate): Way[] => {
      if (gate.at.kind !== 'event') return [];
      const { event } = gate.at;
      return gate.outcomes
        .filter((outcome) => outcome.then.do !== 'continue' && outcome.then.do !== 'hold')
        .map((outcome) => ({
          title: `${gate.title} ${outcome.title}`,
          phase: phase.id,
          after: phase.next === null && event === 'relapse' ? 'all' : 'one',
          leads: outcome.then.do === 'go-to',
          sentences: (_number, date) => [
            ...(event === 'relapse' || event === 'discharged' ? [`relapse on ${date}`] : []),
            `${gate.id} decided as ${outcome.id} on ${date}`,
          ],
        }));
    }),
  );
}

export function missed(protocol: Protocol): Way[] {
  return protocol.missed.flatMap((rule): Way[] => {
    // a lapse needs a longer absence than one session
    if (rule.lapse !== undefined) return [];
    const phase = rule.phase?.[0] ?? protocol.phases[0]?.id ?? '';
    const worse =
      rule.worsened === undefined ? '' : rule.worsened ? ', worsened' : ', not worsened';
    return [
      {
        title: `A session of ${phase} is missed${worse}`,
        phase,
        after: 'one',
        sentences: (number, date) => [`session ${number} missed on ${date}${worse}`],
      },
    ];
  });
}

/** Something that happens after the last session happens two weeks after it. */
const daysAfterAll = 14;

/** Walks to a phase as a responder, and lets something happen there. */
export function happens(input: PlanInput, way: Way, reference: Reference): Told | undefined {
  let told = tell(input, []);
  if (
    !told.course.sessions.some(
      (session) => session.phase === way.phase && session.state !== 'conditional',
    )
  ) {
    told = follow(input, 'responder', reference) ?? told;
  }
  const own = told.course.sessions.filter(
    (session) => session.phase === way.phase && session.date !== null,
  );
  const before = told.course.sessions.filter((session) => session.state === 'completed').length;
  const last = way.after === 'all' ? own.at(-1) : own.find((session) => session.number > before);
  if (last === undefined || last.date === null) return undefined;
  const next = own.find((session) => session.number === last.number + 1);
  const date = next?.date ?? plusDays(last.date, daysAfterAll);
  return tell(input, [
    ...told.sentences,
    ...given(before + 1, last.number),
    ...way.sentences(last.number + 1, date),
  ]);
}

/** Scores before the phase that an event has opened, on the day of the event. */
export function scoresAfter(
  protocol: Protocol,
  { sentences }: Told,
  { baselines }: Reference,
): string[] {
  const date = /on (?<date>\d{4}-\d{2}-\d{2})$/u.exec(sentences.at(-1) ?? '')?.groups?.['date'];
  return scalesOf(protocol).flatMap((scale) =>
    date === undefined || baselines[scale] === undefined
      ? []
      : [`${scale} ${baselines[scale]} on ${date}`],
  );
}

/** Where a clinician raises the dose: raised at every session, as far as the protocol goes, and the step that is refused. */
export function raised(input: PlanInput): (Shown | Refused)[] {
  for (const phase of input.protocol.phases) {
    const titration = dosesOf(phase).find(
      (dose) => dose.titration?.trigger.by === 'clinician',
    )?.titration;
    if (titration === undefined) continue;
    const { ladder } = titration;
    const first = ladder.kind === 'steps' ? ladder.steps[0] : ladder.start;
    const sentences = ['session 1 given as planned'];
    if (first === undefined) continue;
    for (let rung = 1; ; rung++) {
      const level =
        ladder.kind === 'steps'
          ? (ladder.steps[rung]?.value ?? (ladder.steps.at(-1)?.value ?? 0) * 2)
          : ladder.start.value + rung * ladder.step.value;
      const next = [
        `${level} ${first.unit} chosen for session ${rung + 1}`,
        `session ${rung + 1} given as planned`,
      ];
      const told = tried(() => tell(input, [...sentences, ...next]));
      if (told instanceof OpenKetamineError) {
        return [
          { title: 'Raised at every session', input, told: tell(input, sentences) },
          {
            title: `Raised to ${level} ${first.unit} in session ${rung + 1}`,
            input,
            refused: told,
            sentences: refusedAt(sentences, next),
          },
        ];
      }
      sentences.push(...next);
    }
  }
  return [];
}
