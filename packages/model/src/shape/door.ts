import { OpenKetamineError } from '../errors.js';
import { checkFormat } from '../format.js';
import { protocolShape } from '../generated/protocol-shape.js';
import type { Protocol } from '../protocol.js';
import { faultIn } from './fault.js';

const checked = new WeakSet<object>();

function said(value: unknown): string {
  if (value === undefined) return 'Something is missing.';
  if (Array.isArray(value)) return 'A list does not fit here.';
  if (typeof value === 'object' && value !== null) return 'A block of fields does not fit here.';
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? typeof value);
  return `${text.length > 60 ? `${text.slice(0, 57)}...` : text} does not fit here.`;
}

/**
 * Checks a protocol that nobody parsed: every field it needs is there, none that is unknown, and every number is within the
 * bounds of what it measures. Needs no zod, and looks at one object once.
 *
 * It says less than `protocolSchema` of `@openketamine/model/schema`: it does not fill in defaults, does not look into the
 * spelling of ids, and stops at the first fault. Whether a protocol contradicts itself is asked by `lint`.
 *
 * @param protocol - anything
 * @param path - where it stands in the caller's input, for the error
 * @throws OpenKetamineError `PROTOCOL_INVALID`
 * @example
 * checkProtocol({})
 * // throws PROTOCOL_INVALID
 * @category door
 */
export function checkProtocol(protocol: unknown, path = '/protocol'): asserts protocol is Protocol {
  if (typeof protocol === 'object' && protocol !== null && checked.has(protocol)) return;
  if (typeof protocol === 'object') checkFormat(protocol, path, 'PROTOCOL_INVALID');
  const fault = faultIn(protocolShape, protocol);
  if (fault !== undefined) {
    throw new OpenKetamineError(
      'PROTOCOL_INVALID',
      [path, ...fault.path].join('/'),
      `${said(fault.found)} Accepted: ${fault.accepted}.`,
      'Read the protocol with protocolSchema of @openketamine/model/schema, which fills in what may be left out, or take one of the library.',
    );
  }
  checked.add(protocol as object);
}
