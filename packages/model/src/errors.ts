/**
 * Every code that openketamine throws, once. Each has a page in `docs/errors/` (a test checks that).
 *
 * @category errors
 */
export const errorCodes = [
  // the call is wrong
  'UNIT_UNKNOWN',
  'UNIT_MISMATCH',
  'VALUE_NOT_FINITE',
  'VALUE_OUT_OF_RANGE',
  'INPUT_INVALID',
  'ID_UNKNOWN',
  'FILE_UNREADABLE',
  'OPTION_UNKNOWN',
  'DATE_INVALID',
  'ZONE_UNKNOWN',
  'CHARACTER_UNAVAILABLE',
  'OUTPUT_FAILED',
  'PACKAGE_MISSING',
  'DATA_INVALID',
  'PROTOCOL_INVALID',
  'POLICY_INVALID',
  'UNIT_SUSPECT',
  'REF_UNKNOWN',
  'VERSION_UNKNOWN',
  'SIGN_OFF_INVALID',
  'CHANGESET_INVALID',
  // understood, and refused by a protocol, a rule or a limit
  'DOSE_NOT_ALLOWED',
  'INTERVAL_NOT_ALLOWED',
  'INTERVAL_TOO_SHORT',
  'FACT_MISSING',
  'PROTOCOL_INCOMPLETE',
  'JURISDICTION_MISMATCH',
  'COMPANY_NOT_ALLOWED',
  'AGE_NOT_COVERED',
  'EVENT_IMPOSSIBLE',
  'POLICY_NOT_ALLOWED',
  'NO_SLOT',
  'VERSION_TOO_SMALL',
  'ID_VANISHED',
  'NOT_PUBLISHED',
  // scoring
  'SCALE_INCOMPLETE',
  'SCALE_NOT_SCORED',
  'ANSWER_OUT_OF_RANGE',
  'BASELINE_INVALID',
  // simulation
  'MODEL_UNSUITABLE',
  'PARAMETER_INVALID',
  // our own defect
  'INTERNAL',
] as const;

/**
 * A stable error code.
 *
 * @category errors
 */
export type ErrorCode = (typeof errorCodes)[number];

const refusals: ReadonlySet<ErrorCode> = new Set([
  'DOSE_NOT_ALLOWED',
  'INTERVAL_NOT_ALLOWED',
  'INTERVAL_TOO_SHORT',
  'FACT_MISSING',
  'PROTOCOL_INCOMPLETE',
  'JURISDICTION_MISMATCH',
  'COMPANY_NOT_ALLOWED',
  'AGE_NOT_COVERED',
  'EVENT_IMPOSSIBLE',
  'POLICY_NOT_ALLOWED',
  'NO_SLOT',
  'VERSION_TOO_SMALL',
  'ID_VANISHED',
  'NOT_PUBLISHED',
  'SCALE_INCOMPLETE',
  'SCALE_NOT_SCORED',
  'MODEL_UNSUITABLE',
]);

/**
 * A mistake by the caller or in a data file, or a request that a protocol refuses.
 * What is found out about a patient is returned as findings, never thrown.
 *
 * @example
 * new OpenKetamineError('UNIT_UNKNOWN', '/dose/unit', '"mcg" is not a unit we know.', 'Use ug.').code
 * // => 'UNIT_UNKNOWN'
 * @category errors
 */
export class OpenKetamineError extends Error {
  /** Always `OpenKetamineError`, to tell it from other errors across copies of the package. */
  override readonly name = 'OpenKetamineError';
  /** What went wrong, stable across versions. */
  readonly code: ErrorCode;
  /** Where, as a JSON pointer into the input: `/phases/0/dose`. Empty for the whole. */
  readonly path: string;
  /** What happened, without code and path. */
  readonly reason: string;
  /** What to change, in one imperative sentence. */
  readonly hint: string;

  constructor(code: ErrorCode, path: string, reason: string, hint: string, options?: ErrorOptions) {
    super(`${code} at ${path || '/'}: ${reason} ${hint}`, options);
    this.code = code;
    this.path = path;
    this.reason = reason;
    this.hint = hint;
  }
}

/**
 * Whether an error code means "understood, and refused by a protocol, a rule or a limit"
 * rather than "the call is wrong".
 *
 * @param code - a code of {@link errorCodes}
 * @returns true for refusals
 * @example
 * isRefusal('DOSE_NOT_ALLOWED')
 * // => true
 * @category errors
 */
export function isRefusal(code: ErrorCode): boolean {
  return refusals.has(code);
}
