import {
  alarmsOfResult,
  type CourseCommand,
  type PatientEvent,
  type Refusal,
  type SpeaksOfSuicide,
  type TypedResult,
} from '@openketamine/clinic';
import { OpenKetamineError } from '@openketamine/model';
import { score, scoreTyped, suicidalityFlags, type Flag, type Scale } from '@openketamine/outcomes';
import { scales } from '@openketamine/outcomes/scales';

type Alarm = Extract<PatientEvent, { type: 'alarm-raised' }>;

export function scaleOf(id: string): Scale | undefined {
  return scales.find((scale) => scale.id === id);
}

/** The answers of a sheet, by item; null where none was typed. */
function sheetOf({ items }: Scale, answers: TypedResult['items'] = {}): (number | null)[] {
  const count = items?.count.value ?? 0;
  return Array.from({ length: count }, (_, at) => answers[`${at + 1}`] ?? null);
}

function flagsOf(scale: Scale, { total, tier, items }: TypedResult): readonly Flag[] {
  const flags = suicidalityFlags(scale, sheetOf(scale, items));
  if (total === undefined && tier === undefined) return flags;
  const result = total === undefined ? { tier: tier ?? '' } : { total };
  try {
    const bands = scale.bands?.[0]?.id;
    return scoreTyped(scale, { ...result, items: items ?? {} }, bands).flags;
  } catch (error) {
    if (!(error instanceof OpenKetamineError)) throw error;
    // whether the total can be is said elsewhere; an answer that asks for an assessment is told all the same
    return flags;
  }
}

/** What speaks of suicide in a result, as the data of the scale say. A scale that nobody knows says nothing. */
export const speaksOfSuicide: SpeaksOfSuicide = (id, result) => {
  const scale = scaleOf(id);
  if (scale === undefined) return [];
  return flagsOf(scale, result).map(({ item, answer, says }) => ({
    scale: scale.abbreviation,
    answer: item === null ? (result.tier ?? answer) : answer,
    says,
    ...(item === null ? {} : { item }),
  }));
};

const refused = (field: string, says: string): { refused: readonly Refusal[] } => ({
  refused: [{ code: 'value-invalid', field, says }],
});

/**
 * A rating with its total, where single answers were given, and the alarms that an answer, a total or a tier raises. A total or tier
 * that was read off a form stands as it was typed.
 */
export function ratedAs(
  command: CourseCommand,
  at: string,
):
  | { readonly command: CourseCommand; readonly alarms: readonly Alarm[] }
  | { refused: readonly Refusal[] } {
  if (command.type !== 'rate') return { command, alarms: [] };
  const scale = scaleOf(command.scale);
  if (scale === undefined) return { refused: [{ code: 'scale-unknown', field: 'scale' }] };
  const { answers, total: typed, class: tier } = command;
  if (answers === undefined && typed === undefined && tier === undefined)
    return { refused: [{ code: 'value-missing', field: 'total' }] };
  const items: Record<string, number> = {};
  for (const [index, answer] of (answers ?? []).entries()) {
    if (answer !== null) items[`${index + 1}`] = answer;
  }
  const alarmsOf = (result: TypedResult) =>
    alarmsOfResult(command.scale, { ...result, items }, speaksOfSuicide, at);
  const bands = scale.bands?.[0]?.id;
  try {
    if (typed !== undefined || tier !== undefined) {
      // a result read off a form, with the single answers that somebody typed beside it
      const result = typed === undefined ? { tier: tier ?? '' } : { total: typed };
      scoreTyped(scale, { ...result, items }, bands);
      return { command, alarms: alarmsOf(result) };
    }
    const { total, tier: reached } = score(scale, answers ?? [], bands);
    return {
      command: {
        ...command,
        ...(total === null ? {} : { total }),
        ...(reached === null ? {} : { class: reached }),
      },
      alarms: alarmsOf({}),
    };
  } catch (error) {
    if (!(error instanceof OpenKetamineError)) throw error;
    // an answer that asks for an assessment is told also where nothing is recorded
    const flags = suicidalityFlags(scale, answers ?? []).map(({ says }) => says);
    const field = answers === undefined ? (typed === undefined ? 'class' : 'total') : 'answers';
    return refused(field, [...flags, error.reason, error.hint].join(' '));
  }
}
