import { OpenKetamineError } from '@openketamine/model';
import type { Person } from '@openketamine/pharmacokinetics';
import type { SimulateOptions } from './simulation.js';

const wrong = (option: string, reason: string, hint: string) =>
  new OpenKetamineError('INPUT_INVALID', option, reason, hint);

/** What describes a single dose: a plan says all of it. */
const ofDose = ['over', 'route', 'drug'] as const;

/** Refuses options that this call would drop. */
export function checkSimulateOptions(options: SimulateOptions): void {
  const { plan, dose, svg, log, json } = options;
  if (plan !== undefined && dose === undefined) {
    for (const option of ofDose) {
      if (options[option] !== undefined)
        throw wrong(
          `--${option}`,
          `The plan says it itself, and --${option} would change nothing.`,
          'Leave it out, or give a single dose with --dose instead of --plan.',
        );
    }
  }
  if (plan === undefined && options.includeConditional === true) {
    throw wrong(
      '--include-conditional',
      'A single dose has no conditional sessions.',
      'Give a course with --plan, or leave it out.',
    );
  }
  if (log === true && svg !== true)
    throw wrong('--log', 'Only the picture has a scale.', 'Add --svg, or leave --log out.');
  if (svg === true && json === true)
    throw wrong('--json', '--svg and --json exclude each other.', 'Give one of them.');
}

/** What the plan and an option say differently about the person is refused: one of the two is wrong. */
export function checkPerson(planned: Person | undefined, said: Person): void {
  for (const name of ['weight', 'age'] as const) {
    const before = planned?.[name];
    const after = said[name];
    if (before === undefined || after === undefined || before.value === after.value) continue;
    throw wrong(
      `--${name}`,
      `The plan is for ${before.value} ${before.unit}, and --${name} says ${after.value} ${after.unit}.`,
      `Leave --${name} out, or plan again with the right one.`,
    );
  }
}
