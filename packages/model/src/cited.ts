import type { Basis, Verification } from './provenance.js';
import type { Unit } from './units.js';

/**
 * A number with its unit, and where it comes from.
 *
 * @typeParam U - the UCUM units that are allowed: `'mg' | 'mg/kg'`
 * @category provenance
 */
export type CitedQuantity<U extends Unit = Unit> = {
  /** The number, counted in the unit: 0.5. */
  value: number;
  /** UCUM unit: `mg/kg`. */
  unit: U;
  /** On what ground this stands. */
  basis: Basis;
  /** Id of a source, with an optional place in it after #: `us-label-2025#2.2`. */
  cite?: string | undefined;
  /** primary: the paper, label or its abstract was read; secondary: a copy or summary was, named in readIn; unverified: from memory. */
  verification?: Verification | undefined;
  /** The copy or summary that was read, when verification is secondary. */
  readIn?: string | undefined;
  /** A short remark for readers. */
  note?: string | undefined;
};

/**
 * Two bounds with one unit, and where they come from. A bound that is absent is open.
 *
 * @typeParam U - the UCUM units that are allowed: `'d' | 'wk'`
 * @category provenance
 */
export type CitedRange<U extends Unit = Unit> = {
  /** Lowest; absent: open. */
  least?: number | undefined;
  /** Highest; absent: open. */
  most?: number | undefined;
  /** UCUM unit: `mg/kg`. */
  unit: U;
  /** On what ground this stands. */
  basis: Basis;
  /** Id of a source, with an optional place in it after #: `us-label-2025#2.2`. */
  cite?: string | undefined;
  /** primary: the paper, label or its abstract was read; secondary: a copy or summary was, named in readIn; unverified: from memory. */
  verification?: Verification | undefined;
  /** The copy or summary that was read, when verification is secondary. */
  readIn?: string | undefined;
  /** A short remark for readers. */
  note?: string | undefined;
};
