import type { OutcomeFigure } from '@openketamine/model';

type Result = OutcomeFigure['results'][number];
type Arm = NonNullable<Result['arms']>[number];
type Effect = NonNullable<Result['effects']>[number];
type Interval = NonNullable<Arm['interval']>;

const given = (parts: readonly (string | undefined)[]): readonly string[] =>
  parts.filter((part) => part !== undefined && part !== '') as string[];

const inBrackets = (parts: readonly (string | undefined)[]): string => {
  const said = given(parts);
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
};

function rangeText({ from, to, plusMinus }: Interval): string | undefined {
  if (plusMinus !== undefined) return `± ${plusMinus}`;
  return from === undefined && to === undefined ? undefined : `${from ?? ''} to ${to ?? ''}`;
}

/** What one arm showed, with how exactly: about 49.6%, 45% (± 10). Undefined where it is no number. */
export function armText(arm: Arm): string | undefined {
  const { percent, value, unit, approximate, interval, sd, se, says } = arm;
  if (percent === undefined && value === undefined)
    return says === undefined ? undefined : `${arm.arm}: ${says}`;
  const number = percent === undefined ? `${value} ${unit ?? ''}`.trim() : `${percent}%`;
  const spread = inBrackets([
    interval === undefined ? undefined : rangeText(interval),
    sd === undefined ? undefined : `SD ${sd}`,
    se === undefined ? undefined : `SE ${se}`,
    says,
  ]);
  return `${arm.arm} ${approximate === true ? 'about ' : ''}${number}${spread}`;
}

/** What a comparison showed, with how exactly. */
export function effectText({ kind, value, least, most, interval, se, p }: Effect): string {
  const shown =
    value === undefined && (least !== undefined || most !== undefined)
      ? ` ${least ?? ''} to ${most ?? ''}`
      : value === undefined
        ? ''
        : ` ${value}`;
  const spread = inBrackets([
    interval === undefined ? undefined : rangeText(interval),
    se === undefined ? undefined : `SE ${se}`,
  ]);
  return `${kind}${shown}${spread}${p === undefined ? '' : ` p ${p}`}`;
}

/** What a reader has to know beside the numbers of a result: in whom, how sure, and what the source misprints. */
export function resultNotes(result: Result): readonly string[] {
  const { population, heterogeneity, certainty, says, printErrors = [] } = result;
  return given([
    population === undefined ? undefined : `in ${population}`,
    says,
    heterogeneity === undefined ? undefined : `I² ${heterogeneity}%`,
    certainty === undefined ? undefined : `certainty ${certainty.replace('-', ' ')}`,
    ...printErrors.map(
      (error) =>
        `misprint: ${error.says} (printed: ${error.printed}${error.corrected === undefined ? '' : `; right: ${error.corrected}`})`,
    ),
  ]);
}
