import type { DoseRule, Phase, Protocol, Schedule } from '@openketamine/model';

/** One value inside a protocol, with its key and its place as a JSON pointer. */
interface Visit {
  readonly key: string;
  readonly path: string;
  readonly value: unknown;
}

/** Every value inside a protocol. */
export function walk(value: unknown, path = '', key = ''): Visit[] {
  const here = { key, path, value };
  if (Array.isArray(value)) {
    return [here, ...value.flatMap((item, index) => walk(item, `${path}/${index}`, ''))];
  }
  if (typeof value === 'object' && value !== null) {
    return [
      here,
      ...Object.entries(value).flatMap(([name, item]) => walk(item, `${path}/${name}`, name)),
    ];
  }
  return [here];
}

/** The value at a JSON pointer, or undefined where there is none. */
export function at(root: unknown, pointer: string): unknown {
  return walk(root).find(({ path }) => path === pointer)?.value;
}

export function phaseIds(protocol: Protocol): string[] {
  return protocol.phases.map(({ id }) => id);
}

/** The schedules of all phases, one for each case. */
export function schedulesOf(protocol: Protocol): { phase: Phase; schedule: Schedule }[] {
  return protocol.phases.flatMap((phase) =>
    'cases' in phase.schedule
      ? phase.schedule.cases.map(({ use }) => ({ phase, schedule: use }))
      : [{ phase, schedule: phase.schedule }],
  );
}

/** The dose rules of all phases that have one, one for each case. */
export function dosesOf(protocol: Protocol): { phase: Phase; dose: DoseRule }[] {
  return protocol.phases.flatMap((phase) => {
    if (phase.dose === undefined) return [];
    return 'cases' in phase.dose
      ? phase.dose.cases.map(({ use }) => ({ phase, dose: use }))
      : [{ phase, dose: phase.dose }];
  });
}
