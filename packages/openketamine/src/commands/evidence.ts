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
import { armText, effectText, resultNotes } from '../format/outcome-figure.js';
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
function valueText(factValue: FactValue): string {
  const name = factValue.name === undefined ? '' : `${factValue.name} `;
  if ('value' in factValue) return `${name}${quantity(factValue.value, factValue.unit)}`;
  if ('oneOf' in factValue)
    return `${name}${factValue.oneOf.map((value) => quantity(value, factValue.unit)).join(', ')}`;
  if ('of' in factValue) return `${name}${factValue.n ?? '?'} of ${factValue.of}`;
  if ('date' in factValue) return `${name}${factValue.date}`;
  if ('text' in factValue) return `${name}${factValue.text}`;
  if ('list' in factValue) return `${name}${factValue.list.join(', ')}`;
  const [least, most] = [factValue.least, factValue.most].map((value) =>
    value === undefined ? undefined : quantity(value, factValue.unit),
  );
  if (least === undefined) return `${name}at most ${most ?? '?'}`;
  return most === undefined ? `${name}at least ${least}` : `${name}${least} to ${most}`;
}

function outcomeLines(outcomeFigure: OutcomeFigure, width: number): readonly string[] {
  const people = outcomeFigure.people === null ? '' : `, ${outcomeFigure.people.value} people`;
  const head = `${outcomeFigure.id}: ${outcomeFigure.design}${people}. ${outcomeFigure.designSays}`;

  const lines = outcomeFigure.results.map((result) => {
    const told = [
      ...(result.arms ?? []).flatMap((arm) => armText(arm) ?? []),
      ...(result.effects ?? []).map(effectText),
      ...resultNotes(result),
    ].join('; ');
    return indented(
      `${result.endpoint}, ${result.timepoint.says}: ${told} -> ${result.favors}${readingNote(result)}`,
      width,
      4,
    );
  });
  return [indented(`${head} ${outcomeFigure.title}`, width, 2), ...lines];
}

function regulatoryLine(regulatory: Regulatory, width: number): string {
  const steps = regulatory.steps.map((step) => {
    const { from, until, status } = step;
    const last = until === 'no-end-stated' || until === 'next-step' ? '' : ` until ${until}`;
    return `${status} ${typeof from === 'string' ? from : `by ${from.by}`}${last}${readingNote(step)}`;
  });
  return indented(
    `${regulatory.id} (${regulatory.jurisdiction}): ${regulatory.title}: ${steps.join(', ')}`,
    width,
    2,
  );
}

/** The law as it stood on a day, and how the step that the answer tells of is known. */
function standingLine(entry: NonNullable<Found['standing']>[number], width: number): string {
  const told = entry.step ?? entry.maybe ?? entry.ended ?? entry.next;
  const known = told === null ? '' : readingNote(told);
  return indented(
    `${entry.record.id} (${entry.record.jurisdiction}): ${entry.state}${known}`,
    width,
    2,
  );
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
    'Outcome figures': (found.outcome ?? []).flatMap((outcomeFigure) =>
      outcomeLines(outcomeFigure, width),
    ),
    Regulation:
      (found.standing ?? []).length > 0
        ? (found.standing ?? []).map((entry) => standingLine(entry, width))
        : (found.regulatory ?? []).map((regulatory) => regulatoryLine(regulatory, width)),
    'Nothing read': (found.nothingRead ?? []).map((nothingRead) => unreadLine(nothingRead, width)),
    Guidance: (found.guidance ?? []).flatMap((guidance) => [
      indented(`${guidance.id}: ${guidance.title}`, width, 2),
      ...guidance.statements.map((statement) => {
        const values = (statement.values ?? []).map(valueText).join('; ');
        const text = values === '' ? statement.says : `${statement.says} (${values})`;
        return said(statement.topic, text, statement, 4);
      }),
    ]),
    Facts: (found.fact ?? []).map((evidenceFact) => {
      const values = (evidenceFact.values ?? []).map(valueText).join('; ');
      return said(
        evidenceFact.id,
        values === '' ? evidenceFact.says : `${evidenceFact.says} (${values})`,
        evidenceFact,
      );
    }),
    Claims: (found.claim ?? []).map((claim) =>
      said(claim.id, `${claim.verdict}: "${claim.claim}" ${claim.correction}`, claim),
    ),
    Timeline: (found.timeline ?? []).map((timelineEvent) =>
      said(timelineEvent.when, timelineEvent.says, timelineEvent),
    ),
  };
}
