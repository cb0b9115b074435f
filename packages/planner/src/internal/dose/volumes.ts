import type { DoseRule, SessionPart, SessionVolume } from '@openketamine/model';
import { quotient, sum, times, toMultiple } from '../read/decimal.js';
import { capInMg } from '../read/levels.js';
import type { Plan } from '../read/open.js';

/** Graduation of the syringe a volume is stated for, in mL, unless the site says otherwise: a way of writing, not a clinical limit. */
// not clinical: how finely a volume is written
const graduation = 0.01;

/** The volume at each strength, at the syringe's graduation, with the milligrams it really holds. */
export function volumesOf(
  plan: Plan,
  rule: DoseRule,
  parts: readonly SessionPart[],
  mg: number,
  weight: number | undefined,
): SessionVolume[] {
  if (rule.devices !== undefined) return [];
  const strengths = rule.strengths ?? [];
  if (strengths.length > 0) plan.notes.use('strength');
  const caps = (rule.cap ?? [])
    .map((cap) => capInMg(cap, rule, weight, ''))
    .filter((cap) => cap !== null);
  const set = plan.input.policy?.policy.set?.['syringe-graduation'];
  const { to, mode } =
    rule.round?.to.unit === 'mL' ? rule.round : { to: undefined, mode: 'nearest' as const };
  const step = to?.value ?? (typeof set?.value === 'number' ? set.value : graduation);
  const most = Math.min(Infinity, ...caps);
  const several = parts.length > 1 && parts.every((part) => part.dose !== null);
  return strengths.flatMap(({ value }) => {
    let left = most;
    return (several ? parts : [{ id: undefined, dose: { value: mg } }]).map((part) => {
      const exact = quotient(part.dose?.value ?? 0, value);
      let volume = toMultiple(exact, step, mode);
      // a cap holds for what all syringes of the session hold together
      if (times(volume, value) > left) volume = toMultiple(quotient(left, value), step, 'down');
      if (left !== Infinity) left = sum([left, -times(volume, value)]);
      return {
        ...(part.id === undefined ? {} : { part: part.id }),
        strength: { value, unit: 'mg/mL' as const },
        volume: { value: volume, unit: 'mL' as const },
        holds: { value: times(volume, value), unit: 'mg' as const },
      };
    });
  });
}
