import { OpenKetamineError, type Course } from '@openketamine/model';
import { showQuantity } from '@openketamine/model/render';
import type { PlanChoices } from '@openketamine/planner';
import type { ShippedProtocol } from '@openketamine/protocols';
import { html, table, type Html } from '@openketamine/web-ui';
import { planFor, sample } from '../sample-course.mts';

/** Ages at which a protocol says something else. */
export function ageLimits(protocol: ShippedProtocol): readonly number[] {
  const found = new Set<number>();
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { when, ...rest } = node as { when?: { age?: { from?: number; below?: number } } };
    for (const limit of [when?.age?.from, when?.age?.below])
      if (limit !== undefined) found.add(limit);
    for (const part of Object.values(rest)) look(part);
  };
  look(protocol.phases);
  return [...found].toSorted((a, b) => a - b);
}

/** A stretch of ages for which a protocol says the same. */
export interface AgeBand {
  readonly from?: number;
  readonly below?: number;
  /** An age within it. */
  readonly age: number;
}

/** The stretches of ages of a protocol, from the least age on. */
function ageBands(protocol: ShippedProtocol): readonly AgeBand[] {
  const { least, most } = protocol.population.age ?? {};
  const limits = ageLimits(protocol).filter((limit) => limit > (least ?? 0));
  const starts = [least, ...limits];
  return starts.map((from, index) => {
    const below = limits[index];
    const oldest = below === undefined ? (most ?? Number.POSITIVE_INFINITY) : below - 1;
    const age = Math.min(Math.max(sample.age, from ?? 0), oldest);
    return {
      ...(from === undefined ? {} : { from }),
      ...(below === undefined ? {} : { below }),
      age,
    };
  });
}

/** A band in words. */
export function bandWords({ from, below }: AgeBand): string {
  if (from !== undefined && below !== undefined) return `${from} to ${below - 1} years`;
  if (from !== undefined) return `${from} years and over`;
  return below === undefined ? 'any age' : `under ${below} years`;
}

/** The first session of a phase for somebody of a band. */
export interface FirstDose {
  readonly band: AgeBand;
  readonly phase: string;
  readonly words: string;
  readonly cites: readonly string[];
}

/** The first dose of each phase for each age at which the protocol says something else, as the planner has it. */
export function firstDoses(protocol: ShippedProtocol, choices: PlanChoices): readonly FirstDose[] {
  return ageBands(protocol).flatMap((band) => {
    let course: Course;
    try {
      course = planFor(protocol, sample.weight, choices, band.age);
    } catch (error) {
      if (error instanceof OpenKetamineError) return [];
      throw error;
    }
    return protocol.phases.flatMap((phase): FirstDose[] => {
      const session = course.sessions.find((each) => each.phase === phase.id && each.inPhase === 1);
      if (session === undefined) return [];
      const { dose, choices: open = [], perWeight, cites } = session;
      const words =
        dose !== null
          ? showQuantity(perWeight ?? dose)
          : open
              .map(({ value, perWeight: each }) => showQuantity(each ?? { value, unit: 'mg' }))
              .join(' or ');
      return words === '' ? [] : [{ band, phase: phase.title, words, cites: cites ?? [] }];
    });
  });
}

/** First doses by age, where age decides. */
export function firstDoseTable(protocol: ShippedProtocol, choices: PlanChoices): Html {
  if (ageLimits(protocol).length === 0) return html``;
  const found = firstDoses(protocol, choices);
  return table(
    'First dose of each phase, by age',
    ['Age', 'Phase', '#First dose'],
    found.map(({ band, phase, words }) => [
      html`${bandWords(band)}`,
      html`${phase}`,
      html`<span class="ok-num">${words}</span>`,
    ]),
  );
}
