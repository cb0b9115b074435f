import type { CourseCommand, PatientEvent, Refusal } from '@openketamine/clinic';
import { OpenKetamineError } from '@openketamine/model';
import { score, suicidalityFlags, type Scale } from '@openketamine/outcomes';
import { scales } from '@openketamine/outcomes/scales';

type Alarm = Omit<Extract<PatientEvent, { type: 'alarm-raised' }>, 'type'>;

export function scaleOf(id: string): Scale | undefined {
  return scales.find((scale) => scale.id === id);
}

const refused = (field: string, says: string): { refused: readonly Refusal[] } => ({
  refused: [{ code: 'value-invalid', field, says }],
});

/**
 * A rating with its total, where single answers were given, and the alarms that single answers raise: those stand whatever the
 * total is, and also where the scale cannot be scored.
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
  const { answers } = command;
  if (answers === undefined) {
    return command.total === undefined && command.class === undefined
      ? { refused: [{ code: 'value-missing', field: 'total' }] }
      : { command, alarms: [] };
  }
  try {
    const alarms = suicidalityFlags(scale, answers).map(({ says, item, answer }, index): Alarm => ({
      alarm: `${patient}-${command.scale}-${command.day}-${index}-${Date.now()}`.slice(0, 64),
      source: `${scale.abbreviation}, ${item === null ? 'total' : `item ${item}`}: ${answer}`,
      says,
    }));
    const scored = score(scale, answers, scale.bands?.[0]?.id);
    const { total, tier } = scored;
    return {
      command: {
        ...command,
        ...(total === null ? {} : { total }),
        ...(tier === null ? {} : { class: tier }),
      },
      alarms,
    };
  } catch (error) {
    if (!(error instanceof OpenKetamineError)) throw error;
    return refused('answers', `${error.reason} ${error.hint}`);
  }
}
