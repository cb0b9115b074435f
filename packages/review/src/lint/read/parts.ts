import type { Path } from '@openketamine/authoring';
import type {
  Amount,
  ByCase,
  DoseRule,
  Guard,
  Phase,
  Protocol,
  Schedule,
} from '@openketamine/model';

/** Something that a phase says once or by case, with its place and the guard it stands under. */
export interface Part<T> {
  readonly phase: Phase;
  readonly path: Path;
  readonly when: Guard | undefined;
  readonly value: T;
}

function* byCase<T extends object>(phase: Phase, path: Path, value: ByCase<T>): Generator<Part<T>> {
  if (!('cases' in value)) {
    yield { phase, path, when: undefined, value };
    return;
  }
  for (const [index, one] of value.cases.entries()) {
    yield { phase, path: [...path, 'cases', index, 'use'], when: one.when, value: one.use };
  }
}

/** The schedule of each phase, one for each case. */
export function* schedulesOf(protocol: Protocol): Generator<Part<Schedule>> {
  for (const [index, phase] of protocol.phases.entries()) {
    yield* byCase(phase, ['phases', index, 'schedule'], phase.schedule);
  }
}

/** The dose rule of each phase that has one, one for each case. */
export function* dosesOf(protocol: Protocol): Generator<Part<DoseRule>> {
  for (const [index, phase] of protocol.phases.entries()) {
    if (phase.dose !== undefined) yield* byCase(phase, ['phases', index, 'dose'], phase.dose);
  }
}

/** An amount in a dose rule, with what it is for. */
export interface AmountAt {
  readonly role: 'amount' | 'first' | 'as needed';
  readonly path: Path;
  readonly amount: Amount;
}

/** Every amount of a dose rule: of the first session, for some people or sessions, and in general. */
export function* amountsOf({ path, value }: Part<DoseRule>): Generator<AmountAt> {
  yield { role: 'amount', path: [...path, 'amount'], amount: value.amount };
  if (value.first !== undefined)
    yield { role: 'first', path: [...path, 'first'], amount: value.first };
  for (const [index, one] of (value.asNeeded ?? []).entries()) {
    yield { role: 'as needed', path: [...path, 'asNeeded', index, 'amount'], amount: one.amount };
  }
}

/** A number with its unit. */
type Level = Extract<Amount, { kind: 'choice' }>['oneOf'][number];

/** A stated amount with its place. */
export interface LevelAt {
  readonly path: Path;
  readonly level: Level;
}

/** Every stated amount in an amount. */
function* levelsIn({
  amount,
  path,
}: {
  readonly amount: Amount;
  readonly path: Path;
}): Generator<LevelAt> {
  switch (amount.kind) {
    case 'set':
      yield { path: [...path, 'value'], level: amount };
      return;
    case 'choice':
      for (const [index, level] of amount.oneOf.entries()) {
        yield { path: [...path, 'oneOf', index, 'value'], level };
      }
      return;
    case 'range':
      yield { path: [...path, 'least', 'value'], level: amount.least };
      yield { path: [...path, 'most', 'value'], level: amount.most };
      return;
    case 'bands':
      for (const [index, band] of amount.bands.entries()) {
        yield { path: [...path, 'bands', index, 'use', 'value'], level: band.use };
      }
      return;
    default:
  }
}

/** The rungs of a ladder that are written down. */
function* rungsOf({ path, value }: Part<DoseRule>): Generator<LevelAt> {
  const ladder = value.titration?.ladder;
  if (ladder === undefined) return;
  const at = [...path, 'titration', 'ladder'];
  if (ladder.kind === 'steps') {
    for (const [index, level] of ladder.steps.entries()) {
      yield { path: [...at, 'steps', index, 'value'], level };
    }
    return;
  }
  yield { path: [...at, 'start', 'value'], level: ladder.start };
  if (ladder.ceiling !== null) yield { path: [...at, 'ceiling', 'value'], level: ladder.ceiling };
}

/** Every dose a rule names: amounts, rungs, and the one to go down to. */
export function* dosesNamed(
  part: Part<DoseRule>,
): Generator<LevelAt & { readonly first: boolean }> {
  for (const amount of amountsOf(part)) {
    for (const level of levelsIn(amount)) yield { ...level, first: amount.role === 'first' };
  }
  for (const level of rungsOf(part)) yield { ...level, first: false };
  const { reduceTo } = part.value;
  if (reduceTo !== undefined) {
    yield { path: [...part.path, 'reduceTo', 'value'], level: reduceTo, first: false };
  }
}
