import {
  mayDo,
  needs,
  type ClinicCommand,
  type ClinicEvent,
  type Decision,
  type Recorded,
  type Role,
  type Stamp,
  type StreamName,
} from '@openketamine/clinic';
import type { Kysely } from 'kysely';
import { Conflict } from '../store/failure.js';
import type { Tables } from '../store/schema.js';
import type { Acknowledged, Act, Append } from '../store/store.js';
import type { Clinic } from './clinic.js';
import { linesAfter } from './lines.js';
import { NotAllowed, Refused } from './refused.js';

/** Who acts. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** An act as it is sent: the version somebody saw, a key for this one tap, and for the demo when it was. */
export interface Sent {
  readonly expected?: number | undefined;
  readonly key?: string | undefined;
  readonly at?: string | undefined;
}

/** What is answered to an act. */
export interface Done {
  readonly stream: StreamName;
  readonly version: number;
}

/** The database, or the transaction of the act that is under way. */
export type Reader = Kysely<Tables>;

/** What an act decides: the events of its own stream, and what goes with them in other streams. */
interface Decided<E> {
  readonly decision: Decision<E>;
  /** The patient the stream is about, for a stream that is new. */
  readonly patient?: string;
  readonly demo?: boolean;
  readonly also?: readonly Append[];
}

/** Decides with what is there while nobody else writes. */
export type Decide<E> = (
  from: Reader,
  events: readonly Recorded<E>[],
  stamp: Stamp,
) => Promise<Decided<E>>;

/**
 * Carries out a command on one stream: whether the role may, whether the version is the one that somebody saw, what the domain says.
 * All of it is written, or nothing.
 *
 * @throws NotAllowed, Refused, Conflict, KeyReused, StoreFailure
 */
export async function act<E extends ClinicEvent>(
  clinic: Clinic,
  actor: Actor,
  stream: StreamName,
  command: ClinicCommand,
  { expected, key, at }: Sent,
  decide: Decide<E>,
): Promise<Acknowledged<Done>> {
  if (!mayDo(actor.role, command.type)) throw new NotAllowed(needs[command.type]);
  const { store } = clinic;
  const stamp = await clinic.stamp(actor, at);
  return await store.act<Done>(
    { stamp, asked: [stream, command], ...(key === undefined ? {} : { key }) },
    async (from): Promise<Act<Done>> => {
      const before = await store.read<E>(stream, from);
      if (expected !== undefined && expected !== before.version) {
        const theirs = before.events.slice(expected) as readonly Recorded<ClinicEvent>[];
        throw new Conflict(stream, expected, before.version, theirs);
      }
      const { decision, patient, demo, also = [] } = await decide(from, before.events, stamp);
      if ('refused' in decision) throw new Refused(decision.refused);
      const append: Append = {
        stream,
        expected: before.version,
        events: decision.events,
        ...(patient === undefined ? {} : { patient }),
        ...(demo === undefined ? {} : { demo }),
      };
      const version = before.version + decision.events.length;
      return { appends: [append, ...also], answer: { stream, version } };
    },
    (from, { appends }) => linesAfter(clinic, appends, from),
  );
}

/** Whether a patient is one of the demo. */
export async function isOfDemo(patient: string, from: Reader): Promise<boolean> {
  const row = await from
    .selectFrom('stream')
    .select('demo')
    .where('name', '=', `patient/${patient}`)
    .executeTakeFirst();
  return row?.demo === 1;
}
