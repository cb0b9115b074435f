import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errorCodes, isRefusal, OpenKetamineError } from '../src/index.js';

const pages = new URL('../../../docs/errors/', import.meta.url);
const pageOf = (code: string) => `${code.toLowerCase().replaceAll('_', '-')}.md`;

describe('an error', () => {
  it('says code, path, reason and hint in one line', () => {
    const error = new OpenKetamineError(
      'DOSE_NOT_ALLOWED',
      '/choices/dose',
      '84 mg is not allowed.',
      'Choose 56 mg.',
    );
    expect(error.message).toBe(
      'DOSE_NOT_ALLOWED at /choices/dose: 84 mg is not allowed. Choose 56 mg.',
    );
    expect(error.name).toBe('OpenKetamineError');
  });

  it('names the whole input as / when it has no path', () => {
    expect(new OpenKetamineError('INTERNAL', '', 'It broke.', 'Report it.').message).toContain(
      'at /:',
    );
  });

  it.each([
    'DOSE_NOT_ALLOWED',
    'FACT_MISSING',
    'PROTOCOL_INCOMPLETE',
    'JURISDICTION_MISMATCH',
    'COMPANY_NOT_ALLOWED',
    'AGE_NOT_COVERED',
    'EVENT_IMPOSSIBLE',
    'INTERVAL_NOT_ALLOWED',
    'INTERVAL_TOO_SHORT',
  ] as const)('%s is a refusal', (code) => {
    expect(isRefusal(code)).toBe(true);
  });

  it.each([
    'ID_UNKNOWN',
    'UNIT_UNKNOWN',
    'VALUE_OUT_OF_RANGE',
    'FILE_UNREADABLE',
    'INTERNAL',
  ] as const)('%s is not a refusal', (code) => {
    expect(isRefusal(code)).toBe(false);
  });
});

describe('the pages about errors', () => {
  it.each(errorCodes)('%s has a page that says what happened, why, and what to do', (code) => {
    expect(existsSync(new URL(pageOf(code), pages))).toBe(true);
  });

  it('has no page for a code that does not exist', () => {
    const known = new Set([...errorCodes.map(pageOf), 'index.md']);
    expect(readdirSync(pages).filter((file) => file.endsWith('.md') && !known.has(file))).toEqual(
      [],
    );
  });
});
