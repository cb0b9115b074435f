import { html, table, type Html } from '@openketamine/web-ui';
import { OpenKetamineError, type Course, type Protocol, type Session } from '@openketamine/model';
import { showQuantity } from '@openketamine/model/render';
import type { PlanChoices } from '@openketamine/planner';
import { planFor } from './sample-course.mts';

/** Weights of the rows, in kg. They are rows of a table, not a range that anybody recommends. */
const weights = [50, 60, 70, 80, 90, 100, 120];

function tryPlan(protocol: Protocol, weight: number, choices: PlanChoices): Course | undefined {
  try {
    return planFor(protocol, weight, choices);
  } catch (error) {
    if (error instanceof OpenKetamineError) return undefined;
    throw error;
  }
}

function firstOf(course: Course | undefined, phase: string): Session | undefined {
  return course?.sessions.find((session) => session.phase === phase && session.inPhase === 1);
}

function doseCell(session: Session): Html {
  const { dose, choices } = session;
  const mark = session.unverified === true ? 'ok-num ok-unverified' : 'ok-num';
  if (dose !== null) return html`<span class="${mark}">${showQuantity(dose)}</span>`;
  const all = (choices ?? []).map(({ value }) => showQuantity({ value, unit: 'mg' }));
  return html`<span class="${mark}">${all.join(' or ')}</span>`;
}

const dependsOnWeight = (session: Session): boolean =>
  session.perWeight !== undefined ||
  (session.choices ?? []).some(({ perWeight }) => perWeight !== undefined);

function tableOf(
  phase: Protocol['phases'][number],
  rows: readonly (readonly [number, Session])[],
): Html {
  const [first] = rows;
  if (first === undefined || !dependsOnWeight(first[1])) return html``;
  const strengths = (first[1].volumes ?? []).filter(
    ({ part }) => part === undefined || part === first[1].volumes?.[0]?.part,
  );
  const rated = rows.every(([, { parts }]) => parts.length === 1 && parts[0]?.rate !== undefined);
  return table(
    `${phase.title}: first session by body weight`,
    [
      '#Weight',
      '#Dose',
      ...strengths.map(({ strength }) => `#Volume of ${showQuantity(strength)}`),
      ...(rated ? ['#Rate'] : []),
    ],
    rows.map(([weight, session]) => [
      html`<span class="ok-num">${showQuantity({ value: weight, unit: 'kg' })}</span>`,
      doseCell(session),
      ...strengths.map((_, index) => {
        const volume = session.volumes?.[index];
        return volume === undefined
          ? html``
          : html`<span class="ok-num">${showQuantity(volume.volume)}</span>`;
      }),
      ...(rated
        ? [
            html`<span class="ok-num">${session.parts[0]?.rate && showQuantity(session.parts[0].rate)}</span>`,
          ]
        : []),
    ]),
  );
}

/** The first dose of each phase for several weights, as the planner works it out. */
export function doseTables(protocol: Protocol, choices: PlanChoices): Html[] {
  const courses = weights.map((weight) => [weight, tryPlan(protocol, weight, choices)] as const);
  return protocol.phases.flatMap((phase) => {
    const rows = courses.flatMap(([weight, course]) => {
      const session = firstOf(course, phase.id);
      return session === undefined ? [] : [[weight, session] as const];
    });
    const made = tableOf(phase, rows);
    return made.markup === '' ? [] : [made];
  });
}

/** Every single dose that a phase names for somebody, in mg. */
function namedDoses(protocol: Protocol): readonly (readonly [dose: number, each: number])[] {
  return protocol.phases.flatMap(({ dose }) => {
    const cases =
      dose === undefined ? [] : 'cases' in dose ? dose.cases.map(({ use }) => use) : [dose];
    return cases.flatMap(({ amount, first, devices }) => {
      const each = devices?.each;
      if (each === undefined) return [];
      const amounts = [amount, ...(first === undefined ? [] : [first])];
      const values = amounts.flatMap((part) =>
        part.kind === 'set' ? [part] : part.kind === 'choice' ? part.oneOf : [],
      );
      return values
        .filter(({ unit }) => unit === each.unit)
        .map(({ value }) => [value, each.value] as const);
    });
  });
}

/** Which devices make which dose, for every dose that the protocol names, where the drug comes in fixed devices. */
export function deviceTable(protocol: Protocol): Html {
  const found = new Map(namedDoses(protocol).map(([dose, each]) => [dose, dose / each] as const));
  return table(
    'Devices for each dose',
    ['#Dose', '#Devices'],
    [...found]
      .toSorted(([a], [b]) => a - b)
      .map(([dose, devices]) => [
        html`<span class="ok-num">${showQuantity({ value: dose, unit: 'mg' })}</span>`,
        html`<span class="ok-num">${devices}</span>`,
      ]),
  );
}
