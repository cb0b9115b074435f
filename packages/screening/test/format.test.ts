import { expect, test } from 'vitest';
import { compileRules } from '../src/index.js';
import { noTerminology } from '../src/internal/no-terminology.js';

test('rules of a format that this version does not know are not compiled, and the first is named', () => {
  const later = { id: 'a', format: 'openketamine/2' };
  expect(() => compileRules([later as never], { terminology: noTerminology })).toThrow(
    expect.objectContaining({ code: 'DATA_INVALID', path: '/rules/0/format' }),
  );
});
