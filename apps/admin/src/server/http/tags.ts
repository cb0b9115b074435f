import type { StreamName } from '@openketamine/clinic';
import { dayOf } from '@openketamine/clinic';
import type { Context } from 'hono';
import type { Clinic } from '../clinic/clinic.js';
import { protocolsVersion } from '../library.js';
import { digestOf } from '../store/digest.js';

const length = 16;

/**
 * The tag of an answer: the version of its stream, then a digest of everything else it rests on. The version stands in it as it is, so
 * that whoever read it can send the tag back with a command and say on what it rests.
 *
 * @example
 * tagOf(3, 'x').startsWith('"v3-')
 * // => true
 */
export function tagOf(version: number, ...rest: readonly unknown[]): string {
  return `"v${version}-${digestOf(rest).slice(0, length)}"`;
}

/**
 * The version in a tag, or in a bare number; undefined where there is none.
 *
 * @example
 * [versionIn('"v12-abc"'), versionIn('W/"v12-abc"'), versionIn('"12"'), versionIn('abc')]
 * // => [12, 12, 12, undefined]
 */
export function versionIn(tag: string): number | undefined {
  const version = /^(?:W\/)?"?v?(?<version>\d{1,7})(?:-[0-9a-f]+)?"?$/u.exec(tag.trim())?.groups?.[
    'version'
  ];
  return version === undefined ? undefined : Number(version);
}

const bare = (tag: string) => tag.trim().replace(/^W\//u, '');

/** Whether one of the tags that a reader has is this one. Weak and strong ones say the same here. */
export function isKnown(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.trim() === '*' || header.split(',').some((known) => bare(known) === bare(tag));
}

/** Answers with the tag, and with nothing else where the reader has it: then nothing is worked out, and nothing planned. */
export async function tagged(
  c: Context,
  tag: string,
  make: () => Promise<object>,
): Promise<Response> {
  if (isKnown(c.req.header('if-none-match'), tag)) return c.body(null, 304, { ETag: tag });
  return c.json(await make(), 200, { ETag: tag });
}

/** The tag of what rests on everything about a patient: the stream itself, the others, what is settled and what is shipped. */
async function tagAbout(
  clinic: Clinic,
  stream: StreamName,
  patient: string,
  ...rest: readonly unknown[]
): Promise<string> {
  const { store } = clinic;
  const [head, versions, settings] = await Promise.all([
    store.head(stream),
    store.versions({ patient }),
    clinic.settings(),
  ]);
  return tagOf(head?.version ?? 0, stream, versions, settings, protocolsVersion, ...rest);
}

/** The tag of a record; undefined where there is none. */
export async function tagOfPatient(clinic: Clinic, patient: string): Promise<string | undefined> {
  const stream = `patient/${patient}` as const;
  const head = await clinic.store.head(stream);
  return head === undefined ? undefined : await tagAbout(clinic, stream, patient);
}

/** The tag of a course and of what is drawn from it; undefined where there is none. */
export async function tagOfCourse(
  clinic: Clinic,
  course: string,
  ...rest: readonly unknown[]
): Promise<string | undefined> {
  const stream = `course/${course}` as const;
  const head = await clinic.store.head(stream);
  if (head === undefined) return undefined;
  return await tagAbout(clinic, stream, head.patient, ...rest);
}

/** The tag of a session, which shows the lots beside it; undefined where there is no such course. */
export async function tagOfSession(
  clinic: Clinic,
  course: string,
  number: number,
): Promise<string | undefined> {
  const head = await clinic.store.head(`course/${course}`);
  if (head === undefined) return undefined;
  const lots = await clinic.store.versions({ kind: 'lot' });
  return await tagAbout(clinic, `session/${course}:${number}`, head.patient, lots);
}

/** The tag of a list over everybody. Another day is another floor. */
export async function tagOfAll(clinic: Clinic, list: string): Promise<string> {
  const [last, settings] = await Promise.all([clinic.store.last(), clinic.settings()]);
  const today = dayOf({ at: clinic.now(), zone: settings.zone });
  return tagOf(last.position, list, last, settings, today);
}
