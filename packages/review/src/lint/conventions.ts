import type { Conventions } from '@openketamine/authoring';
import type { LintOptions } from './lint.js';

/** Where the schema of protocols lies for those who have nothing installed. */
const published = 'https://cdn.jsdelivr.net/npm/@openketamine/model@1/schema/protocol.json';

/** Numbers of a protocol that say nothing clinical, or whose source stands around them. */
const plainNumbers: Readonly<Record<string, string>> = {
  'date-parts': 'the date of a publication is bibliographic',
  'sources.*.year': 'the year of a publication is bibliographic',
  'tasks.*.at.sessions.*': 'which sessions a task belongs to; its source stands on the task',
  'tasks.*.at.days.*': 'on which days a task stands; its source stands on the task',
  stepsAtOnce: 'a count of steps on the ladder above it',
  everySessions: 'its source stands on the trigger',
  from: 'a bound of a guard; its source stands on the guard or on what it guards',
  below: 'a bound of a guard or a band; its source stands there',
};

export const isJson = (file: string) => file.endsWith('.json');

/** The schema a file names itself, if that is one of protocols; else the one the caller or we would name. */
export function schemaAtOf(file: string, text: string, { schemaAt }: LintOptions): string {
  if (schemaAt !== undefined) return schemaAt;
  const named =
    /^# yaml-language-server: \$schema=(?<address>\S*(?:protocol|procedure-record|site-parameter-record|regulatory|unread-law|source)\.json)\s*$/mu.exec(
      text,
    );
  const address = named?.groups?.['address'];
  if (address === undefined) return published;
  if (/^[a-z]+:\/\//u.test(address)) return address;
  // from the folder of the file to where the names of files count from
  const folder = file.split('/').slice(0, -1);
  const steps = address.split('/');
  while (steps[0] === '..' && folder.length > 0) {
    steps.shift();
    folder.pop();
  }
  return [...folder, ...steps].filter((step) => step !== '.').join('/');
}

/** What holds for one file of protocols. JSON has no comments, so that its first line names nothing. */
export function conventionsFor(file: string, text: string, options: LintOptions): Conventions {
  return {
    plainNumbers,
    ...(isJson(file) ? {} : { schemaAt: schemaAtOf(file, text, options) }),
    ...(options.ours === true
      ? {}
      : { without: { 'file-name-is-id': 'how a team names its files is its own affair' } }),
  };
}
