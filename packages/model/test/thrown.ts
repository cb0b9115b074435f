import { OpenKetamineError } from '../src/index.js';

/** The error a call throws, so that its code, path and hint can be looked at. */
export function thrownBy(call: () => unknown): OpenKetamineError {
  try {
    call();
  } catch (error) {
    if (error instanceof OpenKetamineError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
