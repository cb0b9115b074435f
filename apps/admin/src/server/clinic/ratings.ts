import type { CourseCommand, PatientEvent, Refusal } from '@openketamine/clinic';
import { OpenKetamineError } from '@openketamine/model';
import { score, scoreTyped, suicidalityFlags, type Flag, type Scale } from '@openketamine/outcomes';
import { scales } from '@openketamine/outcomes/scales';

type Alarm = Omit<Extract<PatientEvent, { type: 'alarm-raised' }>, 'type'>;

export function scaleOf(id: string): Scale | undefined {
  return scales.find((scale) => scale.id === id);
}

const refused = (field: string, says: string): { refused: readonly Refusal[] } => ({
  refused: [{ code: 'value-invalid', field, says }],
});

/**
 * A rating with its total, where single answers were given, and the alarms that an answer, a total or a tier raises. A total or tier
 * that was read off a form stands as it was typed.
 */
export function ratedAs(
  command: CourseCommand,
  patient: string,
):
  | { readonly command: CourseCommand; readonly alarms: readonly Alarm[] }
  | { refused: readonly Refusal[] } {
  if (command.type !== 'rate') return { command, alarms: [] };
  const scale = scaleOf(command.scale);
  if (scale === undefined) return refused('scale', 'There is no such scale.');
  const { answers, total: typed, class: tier } = command;
  const raised = (flags: readonly Flag[]): Alarm[] =>
    flags.map(({ says, item, answer }, index) => ({
      alarm: `${patient}-${command.scale}-${command.day}-${index}-${Date.now()}`.slice(0, 64),
      source: `${scale.abbreviation}, ${item === null ? (tier ?? 'total') : `item ${item}`}: ${answer}`,
      says,
    }));
  if (answers === undefined && typed === undefined && tier === undefined)
    return { refused: [{ code: 'value-missing', field: 'total' }] };
  try {
    if (typed !== undefined || tier !== undefined) {
      // a result read off a form, with the single answers that somebody typed beside it
      const items = (answers ?? []).flatMap((answer, at) =>
        answer === null ? [] : [[at + 1, answer] as const],
      );
      const result = typed === undefined ? { tier: tier ?? '' } : { total: typed };
      const bands = scale.bands?.[0]?.id;
      const { flags } = scoreTyped(scale, { ...result, items: Object.fromEntries(items) }, bands);
      return { command, alarms: raised(flags) };
    }
    const alarms = raised(suicidalityFlags(scale, answers ?? []));
    const scored = score(scale, answers ?? [], scale.bands?.[0]?.id);
    const { total, tier: reached } = scored;
    return {
      command: {
        ...command,
        ...(total === null ? {} : { total }),
        ...(reached === null ? {} : { class: reached }),
      },
      alarms,
    };
  } catch (error) {
    if (!(error instanceof OpenKetamineError)) throw error;
    // an answer that asks for an assessment is told also where nothing is recorded
    const flags = suicidalityFlags(scale, answers ?? []).map(({ says }) => says);
    const field = answers === undefined ? (typed === undefined ? 'class' : 'total') : 'answers';
    return refused(field, [...flags, error.reason, error.hint].join(' '));
  }
}
