import {
  OpenKetamineError,
  type DoseRule,
  type Guard,
  type Quantity,
  type ReasonDetail,
  type Schedule,
  type Session,
  type SessionPart,
  type SessionVolume,
  type TimetableEntry,
} from '@openketamine/model';
import { reasonText, waitsForText } from '@openketamine/model/details';
import { quotient, sum, times, toMultiple } from './decimal.js';
import { toIso, type Day } from './days.js';
import { capInMg, doseOf, type Dose } from './levels.js';
import { citesOf, isUnverified, type Cited } from './cited.js';
import { concerns } from './lists.js';
import { oncePer } from './once.js';
import { momentsOf } from './moments.js';
import { found, type Plan } from './open.js';
import { sourced, type Say } from './reasons.js';
import type { DoseSheet } from './sheets.js';
import { shownWindow } from './slots.js';
import { anchorsOf, observationOf, timetableOf } from './timetable.js';
import type { Stop } from './course-state.js';

/** Graduation of the syringe a volume is stated for, in mL, unless the site says otherwise: a way of writing, not a clinical limit. */
// not clinical: how finely a volume is written
const graduation = 0.01;

/** Writes one session out: parts, volumes, devices, timetable, reasons. */
export function writeSession(plan: Plan, stop: Stop): Session {
  const { decided, rule, phase } = stop;
  const day = stop.day ?? stop.slot.target;
  const given = stop.given !== null && decided.dose !== null && stop.given !== decided.dose.mg;
  const mg =
    stop.state === 'missed'
      ? null
      : (stop.given ?? (stop.state === 'stopped' ? null : (decided.dose?.mg ?? null)));
  const { parts, volumes, devices } = sheetOf(plan, stop, mg, given);
  const observe = plan.sheets.inRoom(`observe ${phase.id}`, () =>
    observationOf(plan, plan.protocol.procedure, phase.id, day),
  );
  const sources = [
    ...decided.cites,
    ...(rule ? givingCites(rule) : []),
    ...scheduleCites(stop.schedule),
  ];
  const level = decided.dose?.level;
  const { because, ...moments } = momentsOf(plan, stop);
  const reasons = plan.say && [...reasonsOf(plan, plan.say, stop, day), ...because];
  return {
    number: stop.number,
    phase: phase.id,
    inPhase: stop.inPhase,
    ...(plan.arms.length === 1 && plan.arms[0] ? { arm: plan.arms[0].id } : {}),
    drug: phase.drug ?? plan.protocol.drug,
    route: phase.route ?? plan.protocol.route,
    place: phase.place ?? plan.protocol.setting.place,
    state: stop.state,
    date: stop.day === null ? null : toIso(stop.day),
    ...moments,
    ...shownWindow(stop.slot),
    ...(stop.slot.interval === undefined ? {} : { interval: stop.slot.interval }),
    dose: mg === null ? null : { value: mg, unit: 'mg' },
    ...(level?.unit === 'mg/kg' && !given
      ? { perWeight: { value: level.value, unit: 'mg/kg' } }
      : {}),
    ...choicesOf(stop),
    ...(decided.range === undefined || mg !== null
      ? {}
      : {
          range: {
            least: { value: decided.range.least.mg, unit: 'mg' },
            most: { value: decided.range.most.mg, unit: 'mg' },
          },
        }),
    ...(rule?.timesPerDay === undefined ? {} : { timesPerDay: rule.timesPerDay.value }),
    ...(decided.gap === undefined ? {} : { gap: decided.gap }),
    parts,
    ...(devices === undefined ? {} : { devices }),
    ...(volumes.length === 0 ? {} : { volumes }),
    ...(observe === undefined ? {} : { observe }),
    timetable: timetable(plan, phase.id, day, parts),
    ...waitsOf(stop),
    because: reasons?.map(reasonText) ?? [],
    ...(reasons === undefined ? {} : { becauseDetails: reasons }),
    cites: citesOf(sources),
    ...(isUnverified(sources) ? { unverified: true } : {}),
  };
}

/** What a conditional session waits for. */
function waitsOf({ state, gate }: Stop): Pick<Session, 'gate' | 'waitsForDetails'> {
  if (state !== 'conditional' || gate === null) return {};
  const waitsForDetails = [gate];
  return { gate: waitsForText(waitsForDetails), waitsForDetails };
}

const nothing: DoseSheet = { parts: [], volumes: [], devices: undefined };

/** What follows from the dose: its parts, the volumes that hold it, the devices. */
function sheetOf(plan: Plan, stop: Stop, mg: number | null, given: boolean): DoseSheet {
  const { decided, rule } = stop;
  if (mg === null || rule === undefined) return nothing;
  const weight = decided.weight?.kg;
  const write = (): DoseSheet => {
    const parts = partsOf(plan, rule, given ? null : decided.dose, mg, weight);
    return {
      parts,
      volumes: volumesOf(plan, rule, parts, mg, weight),
      devices: rule.devices === undefined ? undefined : quotient(mg, rule.devices.each.value),
    };
  };
  const sheet =
    given || decided.dose === null ? write() : plan.sheets.dose(decided.dose, rule, write);
  checkFinalVolume(plan, stop, rule, sheet);
  return sheet;
}

/** What a syringe or bag holds after dilution cannot be less than the drug in it. */
function checkFinalVolume(plan: Plan, { number }: Stop, rule: DoseRule, sheet: DoseSheet): void {
  const { finalVolume: chosen } = plan.choices;
  const final = chosen ?? rule.finalVolume;
  if (final === undefined) return;
  const drug = sheet.volumes.map(({ volume }) => volume.value);
  if (drug.length === 0 || Math.max(...drug) <= final.value) return;
  const least = Math.min(...drug);
  if (chosen !== undefined && least > chosen.value)
    throw new OpenKetamineError(
      'VALUE_OUT_OF_RANGE',
      '/choices/finalVolume',
      `${chosen.value} mL cannot hold the drug of session ${number}, which is ${least} mL.`,
      `Give at least ${least} mL, or a higher strength.`,
    );
  found(
    plan,
    'caution',
    'final-volume-too-small',
    `Session ${number}: ${final.value} mL cannot hold ${Math.max(...drug)} mL of drug; choose another strength.`,
    rule.finalVolume === final ? citesOf([rule.finalVolume]) : [],
    number,
  );
}

function timetable(
  plan: Plan,
  phase: string,
  day: Day,
  parts: readonly SessionPart[],
): readonly TimetableEntry[] {
  const { procedure } = plan.protocol;
  const anchors = anchorsOf(parts);
  return plan.sheets.inRoom(`timetable ${phase} ${anchors.end} ${anchors.lastDevice}`, () =>
    timetableOf(plan, procedure, phase, day, anchors),
  );
}

function choicesOf(stop: Stop): Pick<Session, 'choices'> {
  const { decided, rule } = stop;
  if (decided.dose !== null || stop.given !== null || decided.gap !== undefined) return {};
  const each = rule?.devices?.each.value;
  const entry = (dose: Dose, arm?: string) => ({
    value: dose.mg,
    unit: 'mg' as const,
    ...(arm === undefined ? {} : { arm }),
    ...(dose.level.unit === 'mg/kg'
      ? { perWeight: { value: dose.level.value, unit: 'mg/kg' } as Quantity<'mg/kg'> }
      : {}),
    ...(each === undefined ? {} : { devices: quotient(dose.mg, each) }),
  });
  const choices = decided.byArm
    ? decided.byArm.map(({ arm, dose }) => entry(dose, arm))
    : decided.options.map((dose) => entry(dose));
  return choices.length === 0 ? {} : { choices };
}

/** Why this date, this dose, this timetable, and what it waits for; each with its source. */
function reasonsOf(plan: Plan, say: Say, stop: Stop, day: Day): ReasonDetail[] {
  const { decided } = stop;
  const doseSources = decided.dose === null ? decided.cites : [decided.dose.level];
  return [
    ...stop.because.map((reason, at) =>
      at === 0 ? sourced(reason, scheduleCites(stop.schedule)) : reason,
    ),
    ...decided.because.map((reason, at) => (at === 0 ? sourced(reason, doseSources) : reason)),
    ...plan.sheets.inRoom(`why ${stop.phase.id}`, () => whyWatched(plan, say, stop, day)),
    ...whyConditional(say, stop),
  ];
}

function whyWatched(plan: Plan, say: Say, stop: Stop, day: Day): ReasonDetail[] {
  const { procedure } = plan.protocol;
  const here = (when: Guard | undefined) => concerns(plan, when, stop.phase.id, day);
  const rule = procedure.observation.find((entry) => here(entry.when));
  const watched =
    rule?.atLeast === undefined ? [] : [sourced(say.watched(rule.atLeast.value), [rule.atLeast])];
  const checks = [...procedure.checks, ...procedure.monitoring].filter((check) => here(check.when));
  return checks.length === 0 ? watched : [...watched, sourced(say.checked(checks.length), checks)];
}

function whyConditional(say: Say, { state, gate }: Stop): ReasonDetail[] {
  return state === 'conditional' && gate?.kind === 'gate'
    ? [say.openGate(gate.id, gate.title)]
    : [];
}

/** Where the length of an infusion, its parts and its volume come from. */
const givingCites = oncePer(({ over, parts = [], finalVolume }: DoseRule): readonly Cited[] => {
  const all = [
    over,
    ...parts.flatMap((part) => [part.amount, part.startsAt, part.over]),
    finalVolume,
  ];
  return all.filter((entry) => entry != null);
});

/** Where the numbers of a schedule come from. */
const scheduleCites = oncePer((schedule: Schedule): readonly Cited[] =>
  Object.values(schedule).filter((value): value is Cited => typeof value === 'object' && 'basis' in value),
);

function partsOf(
  plan: Plan,
  rule: DoseRule | undefined,
  dose: Dose | null,
  mg: number | null,
  weight: number | undefined,
): SessionPart[] {
  if (rule === undefined || mg === null) return [];
  if (rule.devices !== undefined) return devicesOf(rule, mg);
  if (rule.parts !== undefined && dose !== null) {
    let from = 0;
    return rule.parts.map((part) => {
      const amount =
        part.amount === undefined
          ? quotient(mg, rule.parts?.length ?? 1)
          : doseOf(part.amount, { ...rule, cap: undefined }, weight, part.title).mg;
      const startsAt = part.startsAt?.value ?? from;
      from = startsAt + (part.over?.value ?? 0);
      return writePart(plan, part.id, startsAt, amount, part.over);
    });
  }
  return [writePart(plan, undefined, 0, mg, rule.over, rule.finalVolume?.value)];
}

/** Nobody uses more devices in a session. */
// not clinical: bounds the work of one call
const mostDevices = 1000;

function devicesOf(rule: DoseRule, mg: number): SessionPart[] {
  const each = rule.devices?.each.value ?? mg;
  const apart = rule.devices?.apart?.value ?? 0;
  const count = Math.ceil(quotient(mg, each));
  if (count > mostDevices)
    throw new OpenKetamineError(
      'PROTOCOL_INVALID',
      '/protocol/phases/dose/devices/each',
      `${mg} mg would be ${count} devices of ${each} mg.`,
      'Check what one device holds.',
    );
  return Array.from({ length: count }, (_, at) => ({
    id: `device-${at + 1}`,
    startsAt: { value: times(at, apart), unit: 'min' },
    dose: { value: Math.min(each, sum([mg, -times(at, each)])), unit: 'mg' },
    over: null,
  }));
}

function writePart(
  plan: Plan,
  id: string | undefined,
  startsAt: number,
  mg: number,
  over: { value: number } | null | undefined,
  finalVolume?: number,
): SessionPart {
  const final = plan.choices.finalVolume?.value ?? finalVolume;
  return {
    ...(id === undefined ? {} : { id }),
    startsAt: { value: startsAt, unit: 'min' },
    dose: { value: mg, unit: 'mg' },
    ...(over === undefined
      ? {}
      : { over: over === null ? null : { value: over.value, unit: 'min' as const } }),
    ...(over ? { rate: { value: quotient(mg, over.value), unit: 'mg/min' as const } } : {}),
    ...(over && final !== undefined && id === undefined && plan.used.add('finalVolume')
      ? { pump: { value: quotient(final * 60, over.value), unit: 'mL/h' as const } }
      : {}),
  };
}

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
  if (strengths.length > 0) plan.used.add('strength');
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
