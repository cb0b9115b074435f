import { useCallback, useState } from 'react';
import { ApiFailure, type ClinicCommand } from '../api.js';
import { Act, Notice } from './index.js';
import { useSigned } from '../session-context.js';
import { words } from '../words.js';

/** What came of an act. */
interface Outcome {
  readonly busy: boolean;
  readonly failure: ApiFailure | undefined;
  /** The command that met with somebody else's. */
  readonly mine: ClinicCommand | undefined;
}

export interface Commanding extends Outcome {
  /** Sends a command; true when it was acknowledged. */
  readonly send: (command: ClinicCommand) => Promise<boolean>;
  /** Sends the refused command again on top of what is there now. */
  readonly again: () => Promise<boolean>;
  /** What is wrong with a field. */
  readonly errorOf: (field: string) => string | undefined;
  readonly clear: () => void;
}

/**
 * Sends commands to one address and keeps what came of the last one.
 *
 * @param address - of the stream
 * @param version - the version that is on the screen; left out where no other person can be in the way
 */
export function useCommand(address: string, version?: number): Commanding {
  const { outbox } = useSigned();
  const [outcome, setOutcome] = useState<Outcome>({
    busy: false,
    failure: undefined,
    mine: undefined,
  });
  const sendAt = useCallback(
    async (command: ClinicCommand, expected: number | undefined): Promise<boolean> => {
      setOutcome({ busy: true, failure: undefined, mine: undefined });
      try {
        await outbox.send(address, command, expected);
        setOutcome({ busy: false, failure: undefined, mine: undefined });
        return true;
      } catch (error) {
        if (!(error instanceof ApiFailure)) throw error;
        setOutcome({
          busy: false,
          failure: error,
          mine: error.status === 409 ? command : undefined,
        });
        return false;
      }
    },
    [outbox, address],
  );
  const { failure, mine, busy } = outcome;
  return {
    busy,
    failure,
    mine,
    send: (command) => sendAt(command, version),
    again: () => (mine === undefined ? Promise.resolve(false) : sendAt(mine, failure?.error.found)),
    errorOf: (field) => {
      const found = failure?.error.fields?.find(
        (one) =>
          one.field === field ||
          one.field === `command/${field}` ||
          one.field.endsWith(`/${field}`),
      );
      return found?.message;
    },
    clear: () => setOutcome({ busy: false, failure: undefined, mine: undefined }),
  };
}

const text = words.conflict;

/** Says what came of the last act, where it did not go well. A conflict shows both sides and leaves the choice. */
export function CommandProblem({
  of,
  known = [],
}: {
  readonly of: Commanding;
  readonly known?: readonly string[];
}) {
  const { failure, mine } = of;
  if (failure === undefined) return null;
  if (mine !== undefined) {
    return (
      <Notice meaning="caution" title={text.title} live>
        <p>{text.theirs}</p>
        <p>
          {text.yours}: <strong>{words.commands[mine.type] ?? mine.type}</strong>
        </p>
        <p className="acts">
          <Act look="main" onPress={() => void of.again()}>
            {text.again}
          </Act>
          <Act onPress={of.clear}>{text.drop}</Act>
        </p>
      </Notice>
    );
  }
  const elsewhere = (failure.error.fields ?? []).filter(
    ({ field }) => !known.some((one) => field === one || field.endsWith(`/${one}`)),
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
