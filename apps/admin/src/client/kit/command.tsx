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

const calm: Outcome = { busy: false, failure: undefined, mine: undefined };

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

/** How a conflict names what it speaks of. */
export interface Naming {
  readonly sayTime: (at: string) => string;
  readonly nameOf?: NameOf;
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
  naming,
}: {
  readonly of: Commanding;
  readonly mine: ClinicCommand;
  readonly naming: Naming | undefined;
}) {
  const nameOfPerson = usePeople();
  const theirs = of.failure?.error.theirs ?? [];
  return (
    <Notice meaning="caution" title={text.title} live>
      <div className="sides">
        <div>
          {theirs.map((event) => (
            <Side
              key={event.id}
              title={text.theirs(
                nameOfPerson(event.by),
                words.events[event.type] ?? event.type,
                naming?.sayTime(event.at) ?? '',
              )}
              rows={rowsOf({ ...event.data, type: event.type }, naming?.nameOf)}
            />
          ))}
          {theirs.length === 0 ? <p>{text.onScreen}</p> : null}
        </div>
        <Side
          title={text.yours(words.commands[mine.type] ?? mine.type)}
          rows={rowsOf(mine, naming?.nameOf)}
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
  naming,
}: {
  readonly of: Commanding;
  readonly known?: readonly string[];
  readonly naming?: Naming;
}) {
  const { failure, mine } = of;
  if (failure === undefined) return null;
  if (mine !== undefined) return <Conflict of={of} mine={mine} naming={naming} />;
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
