import type * as z from 'zod';
import type { Basis, Verification } from '../provenance.js';
import { chosenAsRead, unreadOrChosen } from '../stated-reading.js';

type Check = (
  context: z.core.ParsePayload<{
    readonly basis?: Basis | undefined;
    readonly verification?: Verification | undefined;
    readonly readIn?: string | undefined;
  }>,
) => void;

/** One wrong statement hides no other. */
const asking =
  (faults: typeof unreadOrChosen): Check =>
  ({ value, issues }) => {
    for (const { field, says, accepted } of faults(value)) {
      const message = `${says}; expected ${accepted}`;
      issues.push({
        code: 'custom',
        input: value[field],
        path: [field],
        message,
        continue: true,
      });
    }
  };

/**
 * Refuses a choice of the project that says how a source was read, in a block where a statement of a source need not say so
 * either.
 */
export const chosenIsNotRead: Check = asking(chosenAsRead);

/** Asks of a statement how its source was read, and of a choice of the project that it does not say so. */
export const readOrChosen: Check = asking(unreadOrChosen);
