import type { Command } from 'commander';
import { OpenKetamineError } from '@openketamine/model';
import type { Cluster, Judged, Scale, Score, Syndrome, TypedScore } from '@openketamine/outcomes';
import type { Io } from '../io/io.js';
import { scaleNamed, score, scoreTyped } from '../library/score.js';
import { readingNote } from '../format/reading.js';
import { noteRedirect, noteRetired } from '../load/lifecycle.js';
import { readData } from '../load/read.js';

interface Options {
  readonly answers?: string;
  readonly total?: string;
  readonly tier?: string;
  readonly item: readonly string[];
  readonly baseline?: string;
  readonly bands?: string;
  readonly json?: boolean;
}

export function registerScore(program: Command, io: Io): void {
  program
    .command('score')
    .description(
      'score a rating scale: total, band, flags, clusters, response and remission by definition',
    )
    .argument('<scale>', 'id of a scale, such as phq9')
    .option(
      '--answers <answers>',
      'answers in order of the items, 1,2,0,...; - for one that is missing; or a JSON or YAML file',
    )
    .option('--total <total>', 'the total that a form gave, for a scale that is not scored here')
    .option('--tier <tier>', 'the tier that a form gave, where the scale has tiers')
    .option(
      '--item <item=answer>',
      'a single answer beside a typed total, such as the one on suicidal thoughts: 10=2',
      (text: string, before: readonly string[]) => [...before, text],
      [],
    )
    .option('--baseline <total>', 'total before treatment')
    .option('--bands <set>', 'whose bands, where a scale has two sets: hamd17-a')
    .option('--json', 'print JSON')
    .action(async (scale: string, options: Options) => scoreIt(scale, options, io));
}

async function scoreIt(id: string, options: Options, io: Io): Promise<void> {
  const scale = await scaleNamed(id);
  noteRedirect(id, scale.id, io);
  noteRetired(scale.id, scale, io);
  const baseline =
    options.baseline === undefined ? undefined : numberOf(options.baseline, '--baseline');
  const more = {
    ...(baseline === undefined ? {} : { baseline }),
    ...(options.bands === undefined ? {} : { bands: options.bands }),
  };
  const result = await resultOf(id, scale, options, more, io);
  const { response, remission, change, screen, standing, ...scored } = result;
  const judged = { response, remission, change, screen };
  io.out(
    options.json
      ? JSON.stringify({ ...scored, ...judged, standing }, null, 2)
      : readable(scale, scored, judged),
  );
  if (scored.total !== null && baseline === undefined) {
    io.note('Without --baseline nobody can tell a response; remission needs none.');
  }
}

/** Scores answers, or takes what a form gave: one of the two. */
async function resultOf(
  id: string,
  scale: Scale,
  { answers, total, tier, item }: Options,
  more: { readonly baseline?: number; readonly bands?: string },
  io: Io,
) {
  const typed = total !== undefined || tier !== undefined;
  if (typed === (answers !== undefined)) {
    const form = scale.scoring.kind === 'typed' || scale.scoring.kind === 'none';
    const missing = form ? (scale.total === null ? '--tier' : '--total') : '--answers';
    throw new OpenKetamineError(
      'INPUT_INVALID',
      missing,
      typed
        ? 'Answers and a typed result were given.'
        : `Neither answers nor a result of the ${scale.abbreviation} were given.`,
      typed ? `Give --answers, or what the form gave.` : `Give ${missing}.`,
    );
  }
  if (answers === undefined)
    return scoreTyped(
      id,
      {
        ...(total === undefined ? {} : { total: numberOf(total, '--total') }),
        ...(tier === undefined ? {} : { tier }),
        items: itemsOf(item),
      },
      more,
    );
  if (item.length > 0)
    throw new OpenKetamineError(
      'INPUT_INVALID',
      '--item',
      'Single answers stand beside a typed total.',
      'Give all of them with --answers, or a total with --total.',
    );
  return score(id, await answersOf(answers, scale, io), more);
}

function itemsOf(texts: readonly string[]): Record<number, number> {
  return Object.fromEntries(
    texts.map((text) => {
      const [name = '', answer = ''] = text.split('=');
      return [numberOf(name, '--item'), numberOf(answer, '--item')];
    }),
  );
}

function numberOf(text: string, option: string): number {
  const number = Number(text);
  if (text.trim() !== '' && Number.isFinite(number)) return number;
  throw new OpenKetamineError(
    'INPUT_INVALID',
    option,
    `${JSON.stringify(text)} is not a number.`,
    'Give the total as a plain number.',
  );
}

/** What people type for an answer that is missing. */
const missing = new Set(['', '-', 'null', 'na', 'n/a']);

async function answersOf(text: string, scale: Scale, io: Io): Promise<readonly (number | null)[]> {
  const pieces = text.split(',').map((entry) => entry.trim());
  const typed = pieces.length > 1 || /^-?\d+(?:\.\d+)?$/u.test(text.trim());
  if (typed) {
    return pieces.map((piece, at) =>
      missing.has(piece.toLowerCase()) ? null : numberOf(piece, `/answers/${at}`),
    );
  }
  const read = await readData(text, io, '--answers');
  const list: unknown = isBlock(read) ? read['answers'] : read;
  const good =
    Array.isArray(list) && list.every((value) => value === null || typeof value === 'number');
  if (good) return list as readonly (number | null)[];
  throw new OpenKetamineError(
    'INPUT_INVALID',
    '/answers',
    `${text} holds no list of answers.`,
    `Give the answers of the ${scale.abbreviation} as a list of numbers, null for one that is missing.`,
  );
}

const isBlock = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const verdict = (entry: Judged) =>
  entry.met === null ? `undecided, needs ${entry.needs ?? 'more'}` : entry.met ? 'met' : 'not met';

function clusterLine({ id, sum, symptoms, needs, met }: Cluster): string {
  const points = `cluster ${id} ${sum ?? 'without a sum'}`;
  if (needs === null) return points;
  return `${points}, ${symptoms} symptoms of ${needs}: ${met === null ? 'undecided' : met ? 'met' : 'not met'}`;
}

function syndromeLine({
  id,
  met,
  because,
  needs,
  record,
  basis,
  verification,
  says,
}: Syndrome): string {
  const why = because.length === 0 ? '' : ` for ${because.join(', ')}`;
  const open = `undecided, needs ${needs.join(', ')}`;
  const standing = met === null ? open : met ? 'met' : `not met${why}`;
  const known = readingNote({ basis, verification });
  return `pattern ${id} ${standing}: ${says} (${record ?? 'no record'})${known}`;
}

/** The line that stands above the screens it touches. */
function lookLines({ secondLook: look }: Score): readonly string[] {
  if (look === null || look.due === false) return [];
  const known = readingNote(look);
  const due = look.due === null ? 'undecided' : `for ${look.screens.join(', ')}`;
  return [`look again ${due}: ${look.says} (${look.record ?? 'no record'})${known}`];
}

function readable(
  scale: Scale,
  scored: Score,
  judged: Readonly<Record<string, readonly Judged[]>>,
): string {
  const flags = scored.flags.map(
    (flag) =>
      `! suicidality: ${flag.item === null ? 'the scale' : `item ${flag.item}`} answered ${flag.answer}. ${flag.says}`,
  );
  const ask = 'ask' in scored ? (scored as TypedScore).ask : [];
  const open = ask.map(
    ({ item, says }) =>
      `? suicidality: ${item === null ? 'the answers are' : `the answer to item ${item} is`} not known. ${says}`,
  );
  const parts = Object.entries(scored.parts).map(([part, value]) => `  ${part} ${value}`);
  const total =
    scored.total === null ? [] : [`total ${scored.total} of ${scale.total?.most ?? '?'}`];
  const tiered = scale.scoring.kind === 'tiers' || scored.tier !== null;
  const tier = tiered ? [`tier ${scored.tier ?? 'none'}`] : [];
  const band = scored.band === null ? [] : [`band ${scored.band.id}, by ${scored.band.by}`];
  const lines = Object.entries(judged).flatMap(([kind, list]) =>
    list.map((entry) => {
      const known = readingNote(entry);
      return `${kind} ${verdict(entry)}: ${entry.says} (${entry.definition})${known}`;
    }),
  );
  return [
    `${scale.name} (${scale.abbreviation})`,
    ...flags,
    ...open,
    ...total,
    ...tier,
    ...parts,
    ...band,
    ...scored.clusters.map(clusterLine),
    ...scored.syndromes.map(syndromeLine),
    ...lookLines(scored),
    ...lines,
  ].join('\n');
}
