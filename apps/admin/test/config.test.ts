import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { configTable, readConfig, variableNames } from '../src/server/config.js';

const configOf = (environment: Record<string, string>) => {
  const read = readConfig(environment);
  return 'config' in read ? read.config : read.wrong;
};

test('the table of the README is the one that the schema makes', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  expect(readme).toContain(configTable());
  for (const name of variableNames) expect(configTable()).toContain(`\`${name}\``);
});

test('nothing has to be set, and an empty value is as good as none', () => {
  expect(configOf({})).toEqual({
    PORT: 4173,
    HOST: '127.0.0.1',
    CLINIC_DATA: 'clinic-data',
    CLINIC_IDLE_MINUTES: 480,
    CLINIC_LOG: 'all',
  });
  expect(configOf({ PORT: '', DATABASE_URL: '' })).toEqual(configOf({}));
});

test('nothing of the environment that is not ours is looked at', () => {
  expect(configOf({ PATH: '/bin', CLINIC_SURPRISE: 'x' })).toEqual(configOf({}));
});

test.each([
  ['PORT', '0', 0],
  ['PORT', '65535', 65_535],
  ['CLINIC_IDLE_MINUTES', '1', 1],
  ['CLINIC_IDLE_MINUTES', '10080', 10_080],
  ['CLINIC_LOG', 'problems', 'problems'],
  ['CLINIC_ZONE', 'Europe/Berlin', 'Europe/Berlin'],
  ['CLINIC_ORIGIN', 'https://clinic.example', 'https://clinic.example'],
  ['DATABASE_URL', 'postgresql://a@b/c', 'postgresql://a@b/c'],
])('%s=%s is taken', (name, text, value) => {
  expect(configOf({ [name]: text })).toMatchObject({ [name]: value });
});

test.each([
  ['PORT', '-1'],
  ['PORT', '65536'],
  ['PORT', '80.5'],
  ['CLINIC_IDLE_MINUTES', '0'],
  ['CLINIC_IDLE_MINUTES', '10081'],
  ['CLINIC_ORIGIN', 'ftp://clinic.example'],
])('%s=%s is said to be wrong', (name, value) => {
  expect(configOf({ [name]: value })).toEqual([expect.stringContaining(name)]);
});

test('everything that is wrong is said at once', () => {
  expect(configOf({ PORT: 'x', CLINIC_LOG: 'loud', CLINIC_ZONE: 'Mars/Base' })).toHaveLength(3);
});
