import { useCallback, useRef, useState } from 'react';
import { ApiFailure, type ClinicCommand } from '../api.js';
import { rowsOf, type NameOf } from '../parts/told.js';
import { usePeople } from '../people.js';
import { useSigned } from '../session-context.js';
import { words } from '../words/index.js';
import { Act, Notice } from './index.js';

/** What came of an act. */
interface Outcome {
  readonly busy: boolean;
  readonly failure: ApiFailure | undefined;
  /** The command that met with somebody else's. */
  readonly mine: ClinicCommand | undefined;
  /** The version that was on the screen when it was sent. */
  readonly seen: number | undefined;
}

export interface Commanding extends Outcome {
  readonly address: string;
  /**
   * Sends a command; true when it was acknowledged.
   *
   * @param done - called when it was acknowledged, also where that took a second sending after a conflict
   */
  readonly send: (command: ClinicCommand, done?: () => void) => Promise<boolean>;
  /** Sends the refused command again on top of what is there now. */
  readonly again: () => Promise<boolean>;
  /** What is wrong with a field. */
  readonly errorOf: (field: string) => string | undefined;
  readonly clear: () => void;
}

const calm: Outcome = { busy: false, failure: undefined, mine: undefined, seen: undefined };

/**
 * Sends commands to one address and keeps what came of the last one.
 *
 * @param address - of the stream
 * @param version - the version that is on the screen; left out where no other person can be in the way
 */
export function useCommand(address: string, version?: number): Commanding {
  const { outbox } = useSigned();
  const [outcome, setOutcome] = useState<Outcome>(calm);
  const sendAt = useCallback(
    async (command: ClinicCommand, expected: number | undefined): Promise<boolean> => {
      setOutcome({ ...calm, busy: true });
      try {
        await outbox.send(address, command, expected);
        setOutcome(calm);
        return true;
      } catch (error) {
        if (!(error instanceof ApiFailure)) throw error;
        const conflict = error.status === 409 && error.error.found !== undefined;
        setOutcome({
          busy: false,
          failure: error,
          mine: conflict ? command : undefined,
          seen: expected,
        });
        return false;
      }
    },
    [outbox, address],
  );
  const { failure, mine } = outcome;
  const then = useRef<() => void>(undefined);
  const finished = (fine: boolean): boolean => {
    if (fine) then.current?.();
    return fine;
  };
  return {
    ...outcome,
    address,
    send: async (command, done) => {
      then.current = done;
      return finished(await sendAt(command, version));
    },
    again: async () => mine !== undefined && finished(await sendAt(mine, failure?.error.found)),
    errorOf: (field) => {
      const found = failure?.error.fields?.find(
        (wrong) =>
          wrong.field === field ||
          wrong.field === `command/${field}` ||
          wrong.field.endsWith(`/${field}`),
      );
      return found?.message;
    },
    clear: () => setOutcome(calm),
  };
}

/** What stands in a stream, as a conflict shows it. */
export interface Happened {
  readonly id: string;
  readonly type: string;
  readonly at: string;
  readonly by: string;
}

/** What is shown of a conflict: the stream with what somebody else did, and how to name what it speaks of. */
export interface Sides {
  /** The last events of the stream, in order. */
  readonly log: readonly Happened[];
  /** The version that the log leads to. */
  readonly version: number;
  readonly sayTime: (at: string) => string;
  readonly nameOf?: NameOf;
}

/** What happened after somebody looked. */
export function happenedSince(
  { log, version }: Sides,
  seen: number | undefined,
): readonly Happened[] {
  const count = seen === undefined ? 0 : Math.max(0, version - seen);
  return count === 0 ? [] : log.slice(-count);
}

const text = words.conflict;

function Side({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: ReturnType<typeof rowsOf>;
}) {
  return (
    <div className="side">
      <p className="side-title">{title}</p>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** Both versions side by side. Nothing is lost: mine is sent again on top of theirs, or let go. */
function Conflict({
  of,
  mine,
  sides,
}: {
  readonly of: Commanding;
  readonly mine: ClinicCommand;
  readonly sides: Sides | undefined;
}) {
  const nameOfPerson = usePeople();
  const since = sides === undefined ? [] : happenedSince(sides, of.seen);
  return (
    <Notice meaning="caution" title={text.title} live>
      <div className="sides">
        <div>
          {since.map((event) => (
            <Side
              key={event.id}
              title={text.theirs(
                nameOfPerson(event.by),
                words.events[event.type] ?? event.type,
                sides?.sayTime(event.at) ?? '',
              )}
              rows={rowsOf(event, sides?.nameOf)}
            />
          ))}
          {since.length === 0 ? <p>{text.onScreen}</p> : null}
        </div>
        <Side
          title={text.yours(words.commands[mine.type] ?? mine.type)}
          rows={rowsOf(mine, sides?.nameOf)}
        />
      </div>
      <p className="acts">
        <Act look="main" onPress={() => void of.again()}>
          {text.again}
        </Act>
        <Act onPress={of.clear}>{text.drop}</Act>
      </p>
    </Notice>
  );
}

/** Says what came of the last act, where it did not go well. A conflict shows both sides and leaves the choice. */
export function CommandProblem({
  of,
  known = [],
  sides,
}: {
  readonly of: Commanding;
  readonly known?: readonly string[];
  readonly sides?: Sides;
}) {
  const { failure, mine } = of;
  if (failure === undefined) return null;
  if (mine !== undefined) return <Conflict of={of} mine={mine} sides={sides} />;
  const elsewhere = (failure.error.fields ?? []).filter(
    ({ field }) => !known.some((name) => field === name || field.endsWith(`/${name}`)),
  );
  const said =
    failure.error.fields === undefined
      ? [failure.error.message]
      : elsewhere.map(({ message }) => message);
  if (said.length === 0) return null;
  return (
    <Notice meaning="stop" title={said.join(' ')} live>
      <p>{failure.error.hint}</p>
    </Notice>
  );
}
