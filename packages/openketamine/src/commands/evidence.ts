import { Option, type Command } from 'commander';
import type {
  FactValue,
  NothingRead,
  OutcomeFigure,
  Quantity,
  Regulatory,
} from '@openketamine/model';
import { checkPlace } from '@openketamine/model/places';
import {
  countReadings,
  readingsLine,
  showQuantity,
  type StatedReading,
} from '@openketamine/model/render';
import { checkDay } from '../load/day.js';
import { bearingOn, evidenceKinds, type EvidenceKind, type Found } from '../load/evidence.js';
import { wrap } from '../format/columns.js';
import { readingNote } from '../format/reading.js';
import type { Io } from '../io/io.js';

interface Options {
  readonly indication?: string;
  readonly protocol?: string;
  readonly kind?: EvidenceKind;
  readonly on?: string;
  readonly jurisdiction?: string;
  readonly json?: boolean;
}

export function registerEvidence(program: Command, io: Io): void {
  program
    .command('evidence')
    .description(
      'what is known: outcome figures, regulation by date, claims, history, guidance, facts',
    )
    .option('--indication <indication>', 'a condition, such as ptsd or trd')
    .option('--protocol <id>', 'what bears on one protocol')
    .addOption(new Option('--kind <kind>', 'one kind only').choices(evidenceKinds))
    .option('--on <date>', 'as it stood on a day')
    .option(
      '--jurisdiction <place>',
      'regulation of one place, such as US-TX, with that of its country',
    )
    .option('--json', 'print JSON')
    .action(async (options: Options) => evidence(options, io));
}

async function evidence(options: Options, io: Io): Promise<void> {
  if (options.on !== undefined) await checkDay(options.on, '--on');
  if (options.jurisdiction !== undefined) checkPlace(options.jurisdiction, '--jurisdiction');
  const found = await bearingOn(options);
  noteUndated(found, io);
  if (options.json) {
    io.out(JSON.stringify(found, null, 2));
    return;
  }
  const sections = Object.entries(readable(found, io.columns)).filter(
    ([, lines]) => lines.length > 0,
  );
  io.out(sections.map(([title, lines]) => `${title}\n${lines.join('\n')}`).join('\n\n'));
  if (sections.length === 0)
    io.note('Nothing bears on that. That is not the same as "does not work".');
  else io.note(`How it is known: ${readingsLine(countReadings([found]))}.`);
}

/** Says what a day leaves out because nothing dates it. */
function noteUndated({ undated }: Found, io: Io): void {
  if (undated === undefined) return;
  const counts = Object.entries(undated).map(([kind, count]) => `${count} of kind ${kind}`);
  io.note(
    `Left out, because nothing says since when they were known: ${counts.join(', ')}. What is dated to a year counts from its end.`,
  );
}

/** Text that is indented, and more so from its second line on. */
function indented(text: string, width: number, indent: number): string {
  const start = ' '.repeat(indent);
  return start + wrap(text, width - indent, ' '.repeat(indent + 2));
}

const quantity = (value: number, unit: string) =>
  showQuantity({ value, unit } as Quantity).replaceAll('\u202f', ' ');

/** A value of a statement, its unit beside it. */
function valueText(one: FactValue): string {
  const name = one.name === undefined ? '' : `${one.name} `;
  if ('value' in one) return `${name}${quantity(one.value, one.unit)}`;
  if ('oneOf' in one)
    return `${name}${one.oneOf.map((value) => quantity(value, one.unit)).join(', ')}`;
  if ('of' in one) return `${name}${one.n ?? '?'} of ${one.of}`;
  if ('date' in one) return `${name}${one.date}`;
  if ('text' in one) return `${name}${one.text}`;
  if ('list' in one) return `${name}${one.list.join(', ')}`;
  const [least, most] = [one.least, one.most].map((value) =>
    value === undefined ? undefined : quantity(value, one.unit),
  );
  if (least === undefined) return `${name}at most ${most ?? '?'}`;
  return most === undefined ? `${name}at least ${least}` : `${name}${least} to ${most}`;
}

function outcomeLines(one: OutcomeFigure, width: number): readonly string[] {
  const people = one.people === null ? '' : `, ${one.people.value} people`;
  const head = `${one.id}: ${one.design}${people}.`;
  const lines = one.results.map((result) => {
    const shares = (result.arms ?? []).flatMap(({ arm, percent, value, unit }) => {
      if (percent !== undefined) return [`${arm} ${percent}%`];
      return value === undefined ? [] : [`${arm} ${value} ${unit ?? ''}`.trim()];
    });
    const effects = (result.effects ?? []).map(({ kind, value, interval, p }) => {
      const range =
        interval?.from === undefined && interval?.to === undefined
          ? ''
          : ` (${interval.from ?? ''} to ${interval.to ?? ''})`;
      return `${kind}${value === undefined ? '' : ` ${value}`}${range}${p === undefined ? '' : ` p ${p}`}`;
    });
    const told = [...shares, ...effects, ...(result.says === undefined ? [] : [result.says])].join(
      '; ',
    );
    return indented(
      `${result.endpoint}, ${result.timepoint.says}: ${told} -> ${result.favors}${readingNote(result)}`,
      width,
      4,
    );
  });
  return [indented(`${head} ${one.title}`, width, 2), ...lines];
}

function regulatoryLine(one: Regulatory, width: number): string {
  const steps = one.steps.map((step) => {
    const { from, until, status } = step;
    const last = until === 'no-end-stated' || until === 'next-step' ? '' : ` until ${until}`;
    return `${status} ${typeof from === 'string' ? from : `by ${from.by}`}${last}${readingNote(step)}`;
  });
  return indented(`${one.id} (${one.jurisdiction}): ${one.title}: ${steps.join(', ')}`, width, 2);
}

const unreadLine = ({ id, name, says }: NothingRead, width: number) =>
  indented(`${id} (${name}): nothing read. ${says}`, width, 2);

function readable(found: Found, width: number): Readonly<Record<string, readonly string[]>> {
  const said = (id: string, text: string, known: StatedReading, indent = 2) =>
    indented(`${id}: ${text}${readingNote(known)}`, width, indent);
  return {
    'Does it work (A to E, counted from randomized trials)': (found.conditions ?? []).flatMap(
      (row) =>
        row.cells.map((cell) =>
          indented(
            `${cell.grade}: ${row.title}. ${cell.question} ${cell.says}`.trim() + readingNote(cell),
            width,
            2,
          ),
        ),
    ),
    'Outcome figures': (found.outcome ?? []).flatMap((one) => outcomeLines(one, width)),
    Regulation:
      (found.standing ?? []).length > 0
        ? (found.standing ?? []).map((one) =>
            indented(`${one.record.id} (${one.record.jurisdiction}): ${one.state}`, width, 2),
          )
        : (found.regulatory ?? []).map((one) => regulatoryLine(one, width)),
    'Nothing read': (found.nothingRead ?? []).map((one) => unreadLine(one, width)),
    Guidance: (found.guidance ?? []).flatMap((one) => [
      indented(`${one.id}: ${one.title}`, width, 2),
      ...one.statements.map((statement) => {
        const values = (statement.values ?? []).map(valueText).join('; ');
        const text = values === '' ? statement.says : `${statement.says} (${values})`;
        return said(statement.topic, text, statement, 4);
      }),
    ]),
    Facts: (found.fact ?? []).map((one) => {
      const values = (one.values ?? []).map(valueText).join('; ');
      return said(one.id, values === '' ? one.says : `${one.says} (${values})`, one);
    }),
    Claims: (found.claim ?? []).map((one) =>
      said(one.id, `${one.verdict}: "${one.claim}" ${one.correction}`, one),
    ),
    Timeline: (found.timeline ?? []).map((one) => said(one.when, one.says, one)),
  };
}
