import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OpenKetamineError } from '@openketamine/model';
import type { SignOff } from '@openketamine/authoring/sign-off';
import type { ReviewPack } from '@openketamine/review/pack';
import { type Command, Option } from 'commander';
import { exit, Said } from '../io/errors.js';
import type { Io } from '../io/io.js';
import { checkDay } from '../load/day.js';
import { sheetFonts } from '../load/fonts.js';
import { pdf, withOptional } from '../load/optional.js';

interface PackOptions {
  readonly format: 'html' | 'pdf' | 'json';
  readonly out?: string;
  readonly json?: boolean;
}

interface SignOptions {
  readonly content: string;
  readonly by: string;
  readonly role: string;
  readonly on: string;
  readonly conflicts?: string[];
  readonly says?: string;
  readonly invented?: boolean;
  readonly out?: string;
  readonly json?: boolean;
}

const several = (text: string, before: string[] | undefined) => [...(before ?? []), text];

export function registerReview(program: Command, io: Io): void {
  const review = program
    .command('review')
    .description(
      'what a reviewer needs: a pack to read, a sign-off to write, and whether it still fits',
    );
  review
    .command('pack')
    .description(
      'everything of one record on a page to read or print, with the hash that a sign-off names',
    )
    .argument('<id>', 'id of a protocol, rule, scale or model, or a file with a protocol')
    .addOption(new Option('--format <format>').choices(['html', 'pdf', 'json']).default('html'))
    .option('--out <file>', 'where to write it; without it, standard output')
    .option('--json', 'print JSON')
    .action(async (id: string, options: PackOptions) => pack(id, options, io));
  review
    .command('sign')
    .description(
      'write down that somebody has read a record and stands by it; exit code 0: written, 2: refused',
    )
    .argument('<id>', 'id of a protocol, rule, scale or model, or a file with a protocol')
    .requiredOption(
      '--content <hash>',
      'the hash on the review pack that was read, or its first 16 characters',
    )
    .requiredOption('--by <name>', 'who signs')
    .requiredOption('--role <role>', 'in which role: psychiatrist, pharmacist, ...')
    .requiredOption('--on <date>', 'the day of signing')
    .option(
      '--conflicts <interest>',
      'a conflict of interest, once for each; none where there is none',
      several,
    )
    .option('--says <text>', 'what the reviewer adds')
    .option('--invented', 'nobody signs: for tests')
    .option('--out <folder>', 'where to write it, outside a workspace')
    .option('--json', 'print JSON')
    .action(async (id: string, options: SignOptions) => sign(id, options, io));
  review
    .command('verify')
    .description(
      'whether the sign-offs of records fit what these say now; exit code 0: all fit, 3: one does not',
    )
    .argument('<id...>', 'ids of protocols, rules, scales or models')
    .option('--json', 'print JSON')
    .action(async (ids: string[], options: { json?: boolean }) => verify(ids, options, io));
}

async function packOf(named: string, io: Io): Promise<ReviewPack> {
  const [{ reviewed, signOffsOf, underReview }, { packSamples }, { reviewPack }, { sources }] =
    await Promise.all([
      import('../load/under-review.js'),
      import('../load/pack-samples.js'),
      import('@openketamine/review/pack'),
      import('@openketamine/evidence/sources'),
    ]);
  const found = await underReview(named, io);
  const byId = new Map(sources.flatMap((source) => [source.id, ...(source.aliases ?? [])].map((id) => [id, source] as const))); // prettier-ignore
  return reviewPack({
    kind: reviewed[found.collection],
    collection: found.collection,
    record: found.record,
    version: found.version,
    sources: (id) => {
      const source = byId.get(id);
      return source === undefined
        ? ownSource(found.record, id)
        : {
            title: source.title,
            year: source.issued?.['date-parts'][0]?.[0],
            doi: source.DOI,
            url: source.URL,
          };
    },
    samples: await packSamples(found),
    signOffs: signOffsOf(found),
    sha256: found.sha256,
  });
}

/** A source that a protocol of a team's own lists itself. */
function ownSource(record: Readonly<Record<string, unknown>>, wanted: string) {
  const { sources } = record;
  const list = Array.isArray(sources) ? (sources as { id: string; title?: string; year?: number | null; doi?: string; url?: string }[]) : []; // prettier-ignore
  const source = list.find(({ id }) => id === wanted);
  return source?.title === undefined ? undefined : { ...source, title: source.title };
}

async function pack(id: string, options: PackOptions, io: Io): Promise<void> {
  const made = await packOf(id, io);
  const content = await printed(made, options.json ? 'json' : options.format);
  if (options.out === undefined) return io.out(content);
  write(options.out, content, '--out');
  io.note(`Wrote ${options.out}. A sign-off of it names ${made.sha256}.`);
}

async function printed(
  made: ReviewPack,
  format: PackOptions['format'],
): Promise<string | Uint8Array> {
  if (format === 'json') return JSON.stringify(made, null, 2);
  if (format === 'html') return (await import('@openketamine/review/pack')).packHtml(made);
  return withOptional(pdf, async () => {
    const { packPdf } = await import('../format/pack-pdf.js');
    return packPdf(made, await sheetFonts([]));
  });
}

function write(path: string, content: string | Uint8Array, option: string, flag = 'w'): void {
  try {
    writeFileSync(path, content, { flag });
  } catch (cause) {
    throw new OpenKetamineError(
      'OUTPUT_FAILED',
      option,
      `${path} cannot be written.`,
      'Check the path, who may write there, and whether it is there already.',
      { cause },
    );
  }
}

/** Characters of a hash that are enough to tell contents apart, and few enough to type. */
const enough = 16; // not clinical: hexadecimal digits

function checkContent(given: string, sha256: string, id: string): void {
  const wanted = given.trim().toLowerCase();
  if (!/^[0-9a-f]+$/u.test(wanted) || wanted.length < enough)
    throw new OpenKetamineError(
      'SIGN_OFF_INVALID',
      '--content',
      `${JSON.stringify(given)} is no hash of a review pack.`,
      `Give the SHA-256 that stands in its box, or its first ${enough} characters.`,
    );
  if (sha256.startsWith(wanted)) return;
  throw new OpenKetamineError(
    'SIGN_OFF_INVALID',
    '--content',
    `${id} says something else now than the review pack with that hash: what was read is not what would be signed.`,
    `Read \`openketamine review pack ${id}\` again, and sign what it says now.`,
  );
}

function conflictsOf(given: readonly string[] | undefined): SignOff['conflicts'] {
  const said = (given ?? []).map((interest) => interest.trim()).filter((interest) => interest !== ''); // prettier-ignore
  const none = said.filter((interest) => /^none\.?$/iu.test(interest));
  if (said.length === 0 || (none.length > 0 && none.length < said.length))
    throw new OpenKetamineError(
      'SIGN_OFF_INVALID',
      '--conflicts',
      said.length === 0
        ? 'A review without conflicts of interest is none: whether there are any was not said.'
        : 'There cannot be both no conflict of interest and one.',
      'Give --conflicts once for each, or `--conflicts none`.',
    );
  return none.length > 0 ? 'none' : said;
}

async function sign(named: string, options: SignOptions, io: Io): Promise<void> {
  await checkDay(options.on, '--on');
  const today = io.now().toISOString().slice(0, 'YYYY-MM-DD'.length);
  if (options.on > today)
    throw new OpenKetamineError(
      'DATE_INVALID',
      '--on',
      `${options.on} lies in the future (today is ${today}); nobody has signed anything then.`,
      'Give the day on which it was signed.',
    );
  const conflicts = conflictsOf(options.conflicts);
  const [{ underReview }, { signOffSchema }, { stringify }] = await Promise.all([
    import('../load/under-review.js'),
    import('@openketamine/authoring/sign-off'),
    import('yaml'),
  ]);
  const { collection, id, sha256, folder } = await underReview(named, io);
  checkContent(options.content, sha256, id);
  const made = signOffSchema.safeParse({
    covers: { collection, id, sha256 },
    by: { name: options.by, role: options.role },
    on: options.on,
    conflicts,
    ...(options.says === undefined ? {} : { says: options.says }),
    ...(options.invented === true ? { invented: true } : {}),
  });
  if (!made.success) {
    const [issue] = made.error.issues;
    throw new OpenKetamineError(
      'SIGN_OFF_INVALID',
      `/${issue?.path.join('/') ?? ''}`,
      `${issue?.path.join('.') ?? 'It'}: ${issue?.message ?? 'does not fit'}.`,
      'Give a name and a role in one line each.',
    );
  }
  const home = options.out ?? folder ?? 'reviews';
  const dir = join(home, collection);
  const slug = options.by.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, ''); // prettier-ignore
  const file = join(dir, `${id}.${options.on}${slug === '' ? '' : `.${slug}`}.yaml`);
  if (existsSync(file))
    throw new OpenKetamineError(
      'SIGN_OFF_INVALID',
      '--by',
      `${file} is there already: ${options.by} has signed ${id} on ${options.on}.`,
      'Nothing has to be signed twice on one day; remove that file first if it was a mistake.',
    );
  mkdirSync(dir, { recursive: true });
  write(file, stringify(made.data), '--out', 'wx');
  if (options.json) io.out(JSON.stringify({ file, ...made.data }, null, 2));
  else io.out(file);
  io.note('Commit this file with a pull request: who approves it vouches for who signed.');
}

async function verify(ids: readonly string[], options: { json?: boolean }, io: Io): Promise<void> {
  const [{ signOffsOf, underReview }, { countSignOffs, statedBy }] = await Promise.all([
    import('../load/under-review.js'),
    import('@openketamine/authoring/sign-off'),
  ]);
  const found = [];
  for (const named of ids) {
    // oxlint-disable-next-line no-await-in-loop -- they share what is read for the first
    const record = await underReview(named, io);
    const signOffs = signOffsOf(record);
    const { standing, stale } = countSignOffs(
      statedBy(record.record) ?? { state: 'draft' },
      signOffs,
      record.sha256,
    );
    found.push({
      id: record.id,
      sha256: record.sha256,
      state: standing.state,
      signed: signOffs.map(({ by, on, covers }) => ({ ...by, on, fits: covers.sha256 === record.sha256 })), // prettier-ignore
      stale,
    });
  }
  if (options.json) io.out(JSON.stringify(found, null, 2));
  else
    for (const { id, state, signed, sha256 } of found) {
      io.out(`${id}: ${state}, ${sha256}`);
      if (signed.length === 0) io.out('  nobody has signed it');
      for (const { name, role, on, fits } of signed)
        io.out(`  ${name}, ${role}, ${on}: ${fits ? 'fits' : 'signed another content than this'}`);
    }
  if (found.some(({ stale }) => stale.length > 0)) throw new Said(exit.refused);
}
