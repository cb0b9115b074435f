import { protocols } from '@openketamine/protocols';
import { describe, expect, it } from 'vitest';
import { runCase } from '../src/index.js';
import { caseFiles, find, firstLine } from './read.js';

const files = caseFiles();

describe.each(files)('%s', (_file, file) => {
  it.each(file.cases.map((workedCase) => [workedCase.name, workedCase] as const))(
    '%s',
    (_name, workedCase) => {
      expect(runCase(file, workedCase, find).differences).toEqual([]);
    },
  );
});

describe('the worked cases', () => {
  it('are at least 250', () => {
    const count = files.reduce((sum, [, file]) => sum + file.cases.length, 0);
    expect(count).toBeGreaterThanOrEqual(250);
  });

  it('stand beside every protocol, in a file named after it', () => {
    expect(files.map(([name]) => name)).toEqual(
      protocols.map((protocol) => `${protocol.id}.cases.yaml`).toSorted(),
    );
    expect(files.map(([name, file]) => name === `${file.protocol}.cases.yaml`)).not.toContain(
      false,
    );
  });

  it('begin with the line by which editors find the schema', () => {
    const lines = new Set(files.map(([name]) => firstLine(name)));
    expect([...lines]).toEqual([
      '# yaml-language-server: $schema=../../conformance/schema/cases.json',
    ]);
  });

  it('have names that tell them apart', () => {
    for (const [, file] of files) {
      const names = file.cases.map((workedCase) => workedCase.name);
      expect(names).toEqual([...new Set(names)]);
    }
  });

  it('refuse something in every protocol', () => {
    const never = files.filter(
      ([, file]) => !file.cases.some((workedCase) => 'error' in workedCase),
    );
    expect(never.map(([name]) => name)).toEqual([]);
  });
});
