import { readFileSync } from 'node:fs';
import { OpenKetamineError, errorCodes, isRefusal, type ErrorCode } from '@openketamine/model';
import { describe, expect, test } from 'vitest';
import { errorExamples } from './error-examples.mts';

function pageOf(code: ErrorCode): string {
  const name = `${code.toLowerCase().replaceAll('_', '-')}.md`;
  return readFileSync(new URL(`../../../docs/errors/${name}`, import.meta.url), 'utf8');
}

function thrownBy(call: () => unknown): OpenKetamineError {
  try {
    call();
  } catch (error) {
    if (error instanceof OpenKetamineError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('the page of an error', () => {
  test.each(errorCodes)('%s has the parts that a reader looks for', (code) => {
    const headings = [...pageOf(code).matchAll(/^## (.*)$/gmu)].map(([, title]) => title);
    expect(headings.slice(0, 3)).toEqual(['What happened', 'Why', 'What to do']);
  });

  test.each(errorCodes)('%s says with which exit code it ends', (code) => {
    const exit = code === 'INTERNAL' ? 1 : isRefusal(code) ? 3 : 2;
    expect(pageOf(code)).toContain(`exit code ${exit} `);
  });

  test.each(Object.entries(errorExamples))('%s quotes what is really said', (code, call) => {
    const error = thrownBy(call);
    expect(error.code).toBe(code);
    expect(pageOf(error.code)).toContain(`${code} at ${error.path}: ${error.reason}\n`);
  });

  test('the list of errors has every code', () => {
    const list = readFileSync(new URL('../../../docs/errors/index.md', import.meta.url), 'utf8');
    expect(errorCodes.filter((code) => !list.includes(`[${code}]`))).toEqual([]);
  });
});
