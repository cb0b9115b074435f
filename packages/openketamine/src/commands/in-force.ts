import { OpenKetamineError } from '@openketamine/model';
import { showStatus } from '@openketamine/model/render';
import type { Changelog, InForce, NotInForce } from '@openketamine/review/history';
import type { Command } from 'commander';
import type { Io } from '../io/io.js';
import { checkDay } from '../load/day.js';
import { didYouMean } from '../load/did-you-mean.js';

interface Options {
  readonly on: string;
  readonly changelog: string[];
  readonly json?: boolean;
}

export function registerInForce(program: Command, io: Io): void {
  program
    .command('in-force')
    .description(
      'which version was in force on a day, and how it had a record, from published changelogs alone; exit code 0: told, 3: nothing was published by then, 2: wrong call',
    )
    .argument('<id>', 'id of a protocol, rule, scale, model or other record, or a package')
    .requiredOption('--on <date>', 'the day')
    .option(
      '--changelog <path>',
      'changelog.json, a folder with one or a packed package, instead of what is installed',
      (path: string, before: string[]) => [...before, path],
      [],
    )
    .option('--json', 'print JSON')
    .action(async (id: string, options: Options) => tell(id, options, io));
}

const hasRecord =
  (id: string) =>
  ({ releases }: Changelog) =>
    releases.some(({ records }) => records.some((record) => record.id === id));

/** The changelog that can answer, and the record that is asked for in it. */
async function answering(
  id: string,
  changelogs: readonly Changelog[],
): Promise<{ changelog: Changelog; record: string | undefined }> {
  const ofPackage = changelogs.find((changelog) => changelog.package === id);
  if (ofPackage !== undefined) return { changelog: ofPackage, record: undefined };
  const found = changelogs.find(hasRecord(id));
  if (found !== undefined) return { changelog: found, record: id };
  const { show } = await import('../library/show.js');
  const here = await show(id).catch(() => undefined);
  if (here !== undefined)
    throw new OpenKetamineError(
      'NOT_PUBLISHED',
      'id',
      `${id} is in the library at hand, and no published version that its changelog knows has it.`,
      'Ask again with the changelog of a newer version: `--changelog <path>`.',
    );
  const known = [
    ...changelogs.map((changelog) => changelog.package),
    ...changelogs.flatMap(({ releases }) =>
      releases.flatMap(({ records }) => records.map((record) => record.id)),
    ),
  ];
  throw new OpenKetamineError(
    'ID_UNKNOWN',
    'id',
    `No changelog knows ${JSON.stringify(id)}.`,
    known.length === 0
      ? 'No changelog is at hand: name one with --changelog.'
      : didYouMean(id, known, '`openketamine show <id>` has what the library at hand holds.'),
  );
}

async function tell(id: string, options: Options, io: Io): Promise<void> {
  await checkDay(options.on, '--on');
  const today = io.now().toISOString().slice(0, 'YYYY-MM-DD'.length);
  if (options.on > today)
    throw new OpenKetamineError(
      'DATE_INVALID',
      '--on',
      `${options.on} lies in the future (today is ${today}), and nobody knows what will be in force then.`,
      'Give today or an earlier day.',
    );
  const [{ changelogAt, installedChangelogs }, { inForce }] = await Promise.all([
    import('../load/changelogs.js'),
    import('@openketamine/review/history'),
  ]);
  const changelogs =
    options.changelog.length > 0 ? options.changelog.map(changelogAt) : installedChangelogs();
  const { changelog, record } = await answering(id, changelogs);
  const answer = inForce(changelog, options.on, record);
  if ('why' in answer) throw refused(id, answer);
  io.out(options.json ? JSON.stringify({ id, ...answer }, null, 2) : readable(id, answer));
}

function refused(id: string, { package: name, on, why, first }: NotInForce): OpenKetamineError {
  const what = why === 'record-later' ? id : name;
  return new OpenKetamineError(
    'NOT_PUBLISHED',
    '--on',
    `${what} was not published by ${on}, so no version of it was in force.`,
    first === null
      ? 'The changelog knows no later version that has it either.'
      : `The first version is ${first.version} of ${first.date}.`,
  );
}

function readable(id: string, answer: InForce): string {
  const { package: name, on, version, released, until, prerelease, record } = answer;
  const next = until === null ? 'no later version is known' : `${until.version} took its place on ${until.date}`; // prettier-ignore
  const lines = [
    `${id} on ${on}: ${name} ${version}, published on ${released}; ${next}.`,
    ...(prerelease ? ['That version is a prerelease: not everything in it was signed.'] : []),
  ];
  if (record !== undefined) {
    const { changed, since, state, supersededBy } = record;
    const kinds = changed.kinds.length === 0 ? '' : `: ${changed.kinds.join(', ')}`;
    lines.push(
      `First in ${since.version} (${since.date}); last changed in ${changed.version} (${changed.date}), ${changed.level}, ${changed.direction}${kinds}.`,
    );
    if (state !== undefined) {
      const { word, explains } = showStatus({ state });
      const by = supersededBy === undefined ? '' : ` It was superseded by ${supersededBy}.`;
      lines.push(`Status in that version: ${word}. ${explains}${by}`);
    }
  }
  return lines.join('\n');
}
