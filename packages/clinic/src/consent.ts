import * as z from 'zod';
import { daySchema, given, noteSchema, textSchema } from './parts.js';
import { happen, refuse, type Decision } from './refusal.js';
import type { Recorded } from './stamp.js';

export const consentCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('give-consent'),
    /** Version of the text that was signed. */
    text: textSchema,
    signer: textSchema,
    signed: daySchema,
    /** The last day on which it holds. */
    until: daySchema.optional(),
  }),
  z.strictObject({ type: z.literal('withdraw-consent'), reason: noteSchema.optional() }),
]);
export type ConsentCommand = z.infer<typeof consentCommandSchema>;

/** What happened to a patient's consent. */
export type ConsentEvent =
  | {
      readonly type: 'consent-given';
      readonly text: string;
      readonly signer: string;
      readonly signed: string;
      readonly until?: string;
    }
  | { readonly type: 'consent-withdrawn'; readonly reason?: string };

export interface ConsentState {
  readonly given?: {
    readonly text: string;
    readonly signer: string;
    readonly signed: string;
    readonly until?: string;
  };
}

export function consentOf(events: readonly Recorded<ConsentEvent>[]): ConsentState {
  return events.reduce<ConsentState>((_, event) => {
    if (event.type === 'consent-withdrawn') return {};
    const { text, signer, signed, until } = event;
    return { given: { text, signer, signed, ...given({ until }) } };
  }, {});
}

/** Whether consent is on record and holds on a day. */
export function consents({ given: consent }: ConsentState, day: string): boolean {
  return consent !== undefined && (consent.until === undefined || consent.until >= day);
}

/** Decides what a command does to consent. A later text takes the place of the one before. */
export function decideConsent(
  state: ConsentState,
  command: ConsentCommand,
): Decision<ConsentEvent> {
  if (command.type === 'withdraw-consent') {
    if (state.given === undefined) return refuse('consent-missing');
    return happen({ type: 'consent-withdrawn', ...given({ reason: command.reason }) });
  }
  const { text, signer, signed, until } = command;
  if (until !== undefined && until < signed) return refuse('value-invalid', 'until');
  return happen({ type: 'consent-given', text, signer, signed, ...given({ until }) });
}
