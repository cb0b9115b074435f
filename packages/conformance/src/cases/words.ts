import type { Quantity, Session, SessionPart } from '@openketamine/model';

/** A quantity as cases write it: number, space, UCUM unit. */
export const said = (quantity: Quantity | null | undefined): string | null =>
  quantity === null || quantity === undefined ? null : `${quantity.value} ${quantity.unit}`;

/** `56mg` and `56 mg` are the same words. */
export const evenly = (text: string): string => text.replace(/(?<=\d)(?=[a-zA-Z{%])/gu, ' ');

export function lengthOf({ over }: Pick<SessionPart, 'over'>): string | null {
  if (over === undefined) return null;
  return over === null ? 'at once' : `${over.value} min`;
}

/** A part of a session: how much, from which minute, over how long. */
export function partInWords(part: SessionPart): string {
  const length = lengthOf(part);
  const how = length === null ? '' : length === 'at once' ? ' at once' : ` over ${length}`;
  return `${said(part.dose) ?? 'no dose'} from ${part.startsAt.value} min${how}`;
}

/** Choices as words, with the arm where each arm has its own. */
export const choicesInWords = (session: Session): string[] | null =>
  session.choices?.map(
    (choice) => `${choice.value} mg${choice.arm === undefined ? '' : ` for ${choice.arm}`}`,
  ) ?? null;
