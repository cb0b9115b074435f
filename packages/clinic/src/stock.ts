import * as z from 'zod';
import { daySchema, given, idSchema, noteSchema, textSchema } from './parts.js';
import { happen, refuse, type Decision } from './refusal.js';
import { dayOf, type Recorded, type Stamp } from './stamp.js';

const countSchema = z.number().nonnegative().max(1_000_000);
const quantitySchema = z.number().positive().max(1_000_000);

export const lotCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('receive-lot'),
    drug: textSchema,
    number: textSchema,
    /** What is counted: milligrams, vials, devices. */
    unit: textSchema,
    quantity: quantitySchema,
    expires: daySchema,
    from: textSchema.optional(),
    demo: z.literal(true).optional(),
  }),
  z.strictObject({
    type: z.literal('draw-from-lot'),
    session: z.string().max(200),
    quantity: quantitySchema,
  }),
  z.strictObject({
    type: z.literal('waste-from-lot'),
    quantity: quantitySchema,
    reason: noteSchema,
    witness: idSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('count-lot'),
    counted: countSchema,
    witness: idSchema.optional(),
    reason: noteSchema.optional(),
  }),
]);
export type LotCommand = z.infer<typeof lotCommandSchema>;

/** What happened to a lot of a controlled drug. */
export type LotEvent =
  | {
      readonly type: 'lot-received';
      readonly drug: string;
      readonly number: string;
      readonly unit: string;
      readonly quantity: number;
      readonly expires: string;
      readonly from?: string;
      readonly demo?: true;
    }
  | { readonly type: 'lot-drawn'; readonly session: string; readonly quantity: number }
  | {
      readonly type: 'lot-wasted';
      readonly quantity: number;
      readonly reason: string;
      readonly witness?: string;
    }
  | {
      readonly type: 'lot-counted';
      readonly counted: number;
      /** What the books said. */
      readonly expected: number;
      readonly witness?: string;
      readonly reason?: string;
    };

export interface LotState {
  readonly received: boolean;
  readonly drug: string;
  readonly number: string;
  readonly unit: string;
  readonly expires: string;
  readonly left: number;
  readonly demo: boolean;
}

const none: LotState = {
  received: false,
  drug: '',
  number: '',
  unit: '',
  expires: '',
  left: 0,
  demo: false,
};

/** Sums of thousandths: fractions of two decimals do not drift. */
const exact = (value: number) => Math.round(value * 1000) / 1000;

function evolveLot(state: LotState, event: Recorded<LotEvent>): LotState {
  switch (event.type) {
    case 'lot-received': {
      const { drug, number, unit, expires, quantity, demo } = event;
      return { received: true, drug, number, unit, expires, left: quantity, demo: demo === true };
    }
    case 'lot-drawn':
    case 'lot-wasted':
      return { ...state, left: exact(state.left - event.quantity) };
    case 'lot-counted':
      return { ...state, left: event.counted };
  }
}

export function lotOf(events: readonly Recorded<LotEvent>[]): LotState {
  return events.reduce(evolveLot, none);
}

/** What deciding about stock depends on besides the lot. */
export interface StockContext extends Stamp {
  /** Whether the site wants a second person to sign where stock vanishes or a count differs. */
  readonly witness: boolean;
}

/** Decides what a command does to a lot. The balance never falls below nothing. */
export function decideLot(
  state: LotState,
  command: LotCommand,
  context: StockContext,
): Decision<LotEvent> {
  if (command.type === 'receive-lot') {
    if (state.received) return refuse('already-there');
    const { drug, number, unit, quantity, expires, from, demo } = command;
    const received = { type: 'lot-received', drug, number, unit, quantity, expires } as const;
    return happen({ ...received, ...given({ from, demo }) });
  }
  if (!state.received) return refuse('not-there');
  const left = `${state.left} ${state.unit}`;
  const unsigned = (witness: string | undefined) =>
    context.witness && (witness === undefined || witness === context.by);
  switch (command.type) {
    case 'draw-from-lot':
      if (state.expires < dayOf(context))
        return refuse('lot-expired', 'lot', { on: state.expires });
      if (command.quantity > state.left) return refuse('lot-empty', 'lot', { left });
      return happen({ type: 'lot-drawn', session: command.session, quantity: command.quantity });
    case 'waste-from-lot': {
      const { quantity, reason, witness } = command;
      if (quantity > state.left) return refuse('lot-empty', 'quantity', { left });
      if (unsigned(witness)) return refuse('witness-needed', 'witness');
      return happen({ type: 'lot-wasted', quantity, reason, ...given({ witness }) });
    }
    case 'count-lot': {
      const { counted, witness, reason } = command;
      if (unsigned(witness)) return refuse('witness-needed', 'witness');
      if (counted !== state.left && reason === undefined) return refuse('reason-needed', 'reason');
      const event = { type: 'lot-counted', counted, expected: state.left } as const;
      return happen({ ...event, ...given({ witness, reason }) });
    }
  }
}
