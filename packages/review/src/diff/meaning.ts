import type { ChangeKind, Level } from './kinds.js';

/** Which way something leads; `open` where no table can tell, which counts as looser. */
export type Lean = 'tighter' | 'looser' | 'neutral' | 'open';

/**
 * What a place in a record means: one row of a table. It holds for the place and for everything below it that has no row of its own.
 */
export interface Meaning {
  /** Keys from the record down, `*` for a position in a list or any key, `**` for any number of keys. */
  readonly at: string;
  /** What kind of thing it is: a dose, a limit, a wording. */
  readonly kind: ChangeKind;
  /** What people call it. */
  readonly says: string;
  /** Which way a higher number leads; a lower one leads the other way. `limit`: as the comparator beside it says. */
  readonly higher?: Lean | 'limit';
  /** Which way something leads that was not there before; taking it away leads the other way. */
  readonly more?: Lean;
  /** Which way taking it away leads, where that is not the reverse. */
  readonly less?: Lean;
  /** Which way any other change leads. Default: open. */
  readonly other?: Lean;
  /** Values from the tightest to the loosest. */
  readonly order?: readonly (string | boolean | null)[];
  /** What a change amounts to, where its kind says something else. */
  readonly level?: Level;
  /** What something new amounts to. */
  readonly levelMore?: Level;
  /** Whether the order of the list is part of what it says. */
  readonly ordered?: true;
  /** A list to which the build adds ids of what is cited: an entry that says nothing else is not a change of its own. */
  readonly listsCited?: true;
  /** A text: `wording` is words alone; `statement` says what is done, so that only a slip of the pen is wording. */
  readonly text?: 'wording' | 'statement';
}

/** The meanings of a collection. */
export interface Meanings {
  /** What a record of it is, and which way a new one leads. */
  readonly record: Omit<Meaning, 'at'>;
  /** Rows by place. The longest place that fits decides. */
  readonly places: readonly Meaning[];
  /** Rows by the last key, wherever it stands; they come before places unless a place names that key itself. */
  readonly keys?: Readonly<Record<string, Partial<Meaning>>>;
  /** Parts that mean the same as another: from the first to the second. */
  readonly as?: readonly (readonly [from: string, to: string])[];
  /** How a criterion turns: below these keys, what is met is not met. */
  readonly turns?: readonly string[];
  /** Where being met is looser or of no weight: a field of the record and what its values turn being met into. */
  readonly met?: {
    /** Name of the field. */
    readonly field: string;
    /** What each of its values turns being met into. */
    readonly values: Readonly<Record<string, Lean>>;
  };
  /** The kind of a whole record by the value of one of its fields. */
  readonly kindBy?: {
    /** Name of the field. */
    readonly field: string;

    /** The kind, by value of the field. */
    readonly values: Readonly<Record<string, ChangeKind>>;
  };
}
