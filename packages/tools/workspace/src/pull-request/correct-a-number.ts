import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isBlock, readAuthored, type Path } from '@openketamine/authoring';
import { nearest } from '@openketamine/near-names';
import { capture, type Outcome } from '../run.ts';
import { root } from '../workspace.ts';

/** What somebody filled in. */
export interface Correction {
  readonly record: string;
  /** As it stands: `0.5 mg/kg`. */
  readonly says: Amount;
  readonly should: Amount;
  /** Where in the record, if the form says so: a JSON pointer, or a word such as `cap`. */
  readonly place: string;
  /** The id of a source of the library, with a section; empty where it is new. */
  readonly source: string;
  readonly why: string;
}

interface Amount {
  readonly value: number;
  readonly unit: string;
}

/** A sentence for the person who filled the form in. */
class FormError extends Error {}

/** Answers of an issue form by their heading, as GitHub writes them. */
function formAnswers(text: string): ReadonlyMap<string, string> {
  const parts = text.replaceAll('\r\n', '\n').split(/^### /mu).slice(1);
  return new Map(
    parts.map((part) => {
      const [heading = '', ...rest] = part.split('\n');
      const answer = rest.join('\n').trim();
      return [heading.trim(), answer === '_No response_' ? '' : answer];
    }),
  );
}

function amount(text: string, field: string): Amount {
  const { value, unit } =
    /^(?<value>-?\d+(?:\.\d+)?)\s*(?<unit>\S+)$/u.exec(text.trim())?.groups ?? {};
  if (value === undefined || unit === undefined)
    throw new FormError(
      `"${field}" says ${JSON.stringify(text)}; expected one number with its unit, such as 0.5 mg/kg or 120 min.`,
    );
  // people write units as they speak
  const spoken: Readonly<Record<string, string>> = {
    mmHg: 'mm[Hg]',
    years: 'a',
    year: 'a',
    hours: 'h',
    hour: 'h',
    minutes: 'min',
    weeks: 'wk',
    days: 'd',
    mcg: 'ug',
    µg: 'ug',
  };
  return { value: Number(value), unit: spoken[unit] ?? unit };
}

/** Reads a filled-in form "Correct a number". */
export function readCorrection(text: string): Correction {
  const answers = formAnswers(text);
  const answer = (heading: string, needed = true): string => {
    const found = answers.get(heading) ?? '';
    if (found === '' && needed) throw new FormError(`The form has no answer to "${heading}".`);
    return found;
  };
  return {
    record: answer('Which record?').replaceAll('`', '').trim(),
    says: amount(answer('What does it say?'), 'What does it say?'),
    should: amount(answer('What should it say?'), 'What should it say?'),
    place: answer('Which number in the record?', false),
    source: answer('Which source says so?').split(/\s/u)[0] ?? '',
    why: answer('What does the source say, in your own words?'),
  };
}

/** Every file of a record below the data folders, by id. */
function dataFiles(from: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const pack of readdirSync(join(from, 'packages'))) {
    const data = join(from, 'packages', pack, 'data');
    if (!existsSync(data)) continue;
    for (const path of readdirSync(data, { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.yaml')) continue;
      const id = path.split(/[\\/]/u).at(-1)?.slice(0, -'.yaml'.length) ?? '';
      // a source may have the id of a rule; what is corrected most comes first
      if (!found.has(id)) found.set(id, `packages/${pack}/data/${path.replaceAll('\\', '/')}`);
    }
  }
  return found;
}

interface Place {
  readonly path: Path;
  readonly unitPath: Path;
}

/** Places in a record where an amount stands. */
function* amounts(
  value: unknown,
  { value: wanted, unit }: Amount,
  path: Path = [],
): Generator<Place> {
  if (Array.isArray(value)) {
    for (const [at, part] of value.entries())
      yield* amounts(part, { value: wanted, unit }, [...path, at]);
  } else if (isBlock(value)) {
    for (const [key, part] of Object.entries(value)) {
      if (part === wanted && value['unit'] === unit)
        yield { path: [...path, key], unitPath: [...path, 'unit'] };
      else yield* amounts(part, { value: wanted, unit }, [...path, key]);
    }
  }
}

const pointer = (path: Path) => path.map((key) => `/${String(key)}`).join('');

/** The one place that is meant, or a sentence that lists those that could be. */
function placeOf(found: readonly Place[], { record, says, place }: Correction): Place {
  const named = place.startsWith('/')
    ? found.filter(({ path }) => pointer(path) === place || pointer(path).startsWith(`${place}/`))
    : found.filter(
        ({ path }) =>
          place === '' ||
          path.some((key) => String(key).toLowerCase() === place.toLowerCase().trim()),
      );
  const [only] = named;
  if (only !== undefined && named.length === 1) return only;
  const amount_ = `${says.value} ${says.unit}`;
  if (found.length === 0)
    throw new FormError(
      `${record} does not say ${amount_} anywhere. Is it the right record, and the right unit?`,
    );
  const list = (named.length > 0 ? named : found)
    .map(({ path }) => `- ${pointer(path)}`)
    .join('\n');
  throw new FormError(
    `${record} says ${amount_} in several places. Answer "Which number in the record?" with one of these:\n${list}`,
  );
}

/** A text with what stands at a place replaced. */
function replaced(
  text: string,
  file: ReturnType<typeof readAuthored>,
  path: Path,
  before: string,
  after: string,
): string {
  const { line, column } = file.locate(path);
  const lines = text.split('\n');
  const at = lines[line - 1] ?? '';
  const [head, tail] = [at.slice(0, column - 1), at.slice(column - 1)];
  const { written = '' } = /^(?<written>"[^"]*"|'[^']*'|[^\s,}\]]+)/u.exec(tail)?.groups ?? {};
  const bare = written.replaceAll(/^["']|["']$/gu, '');
  // a number may be written with zeros at its end
  if (bare !== before && Number(bare) !== Number(before)) {
    throw new FormError(
      `${file.file}:${line}:${column} does not hold ${before} as plain text; correct it by hand.`,
    );
  }
  lines[line - 1] = `${head}${after}${tail.slice(written.length)}`;
  return lines.join('\n');
}

/** Corrects the number in the file of its record. Returns the path of the file, and its new text. */
export function corrected(
  correction: Correction,
  from: string = root,
): { readonly path: string; readonly text: string } {
  const files = dataFiles(from);
  const path = files.get(correction.record);
  if (path === undefined) {
    const [near] = nearest(correction.record, files.keys());
    throw new FormError(
      `There is no record ${correction.record}.${near === undefined ? '' : ` Did you mean ${near}?`}`,
    );
  }
  const source = correction.source.split('#')[0] ?? '';
  if (!existsSync(join(from, 'packages/evidence/data/sources', `${source}.yaml`)))
    throw new FormError(
      `There is no source ${source} in the library yet. Add it first: packages/evidence/data/sources/${source}.yaml, or fill in the form "Suggest a source".`,
    );
  const text = readFileSync(join(from, path), 'utf8');
  const file = readAuthored(path, text);
  const place = placeOf([...amounts(file.value, correction.says)], correction);
  const { says, should } = correction;
  let next = replaced(text, file, place.path, String(says.value), String(should.value));
  if (says.unit !== should.unit)
    next = replaced(next, readAuthored(path, next), place.unitPath, says.unit, should.unit);
  const citePath = [...place.path.slice(0, -1), 'cite'];
  const cited = valueAt(file.value, citePath);
  if (typeof cited === 'string' && cited !== correction.source)
    next = replaced(
      next,
      readAuthored(path, next),
      citePath,
      cited,
      /[#:]/u.test(correction.source) ? `'${correction.source}'` : correction.source,
    );
  return { path, text: next };
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      isBlock(part) || Array.isArray(part)
        ? (part as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );
}

/**
 * Corrects the file, lets a changeset be written, and adds why. Where none can be written, the file stays as it was.
 *
 * @param bump - writes the changeset of what changed, and says `Wrote FILE.`
 * @returns the paths of the file and of the changeset
 */
export function correctInPlace(
  correction: Correction,
  from: string,
  bump: () => Outcome,
): readonly [path: string, changeset: string] {
  const { path, text } = corrected(correction, from);
  const before = readFileSync(join(from, path), 'utf8');
  writeFileSync(join(from, path), text);
  const { ok, output } = bump();
  const written = /Wrote (?<file>\S+)\./u.exec(output)?.groups?.['file'];
  if (!ok || written === undefined) {
    writeFileSync(join(from, path), before);
    throw new FormError(output);
  }
  const changeset = readFileSync(join(from, written), 'utf8').trimEnd();
  const why = `- Why: ${correction.why.replaceAll(/\s+/gu, ' ')} (${correction.source})`;
  writeFileSync(join(from, written), `${changeset}\n${why}\n`);
  return [path, written];
}

const usage = `node packages/tools/workspace/src/pull-request/correct-a-number.ts FORM.md [--patch FILE]

Reads the text of an issue made with the form "Correct a number", corrects the file, writes a changeset, and prints the patch.
--patch FILE   writes the patch there instead
`;

function main(): number {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { patch: { type: 'string' } },
  });
  const [form] = positionals;
  if (form === undefined) {
    console.error(usage);
    return 2;
  }
  try {
    const correction = readCorrection(readFileSync(form, 'utf8'));
    const cwd = process.cwd();
    const cli = join(root, 'packages/openketamine/dist/main.js');
    const [path, written] = correctInPlace(correction, cwd, () =>
      capture('node', [cli, 'bump', '--since', 'HEAD', '--write'], { cwd }),
    );
    capture('git', ['add', '--intent-to-add', written], { cwd });
    const { output } = capture('git', ['diff', '--', path, written], { cwd });
    if (values.patch === undefined) console.log(output);
    else writeFileSync(values.patch, output);
    return 0;
  } catch (error) {
    if (!(error instanceof FormError)) throw error;
    console.error(error.message);
    return 1;
  }
}

if (import.meta.main) process.exitCode = main();
