import { rowControls } from '@openketamine/clinic';
import { describe, expect, test } from 'vitest';
import { readForm } from '../src/client/forms/typed.js';

const control = { key: 'medicines', kind: 'medicines', label: 'Medicines' } as const;
const read = (dose: string | undefined) =>
  readForm(
    [control as never],
    { medicines: { value: [{ name: 'Sertraline', ...(dose === undefined ? {} : { dose }) }] } },
    '2026-11-30T08:00',
    rowControls,
  )['medicines'];

describe('the daily dose of a medicine', () => {
  test.each([
    ['50', 50],
    ['37.5', 37.5],
    ['37,5', 37.5],
    ['50 mg', 50],
    ['1.234,5', 1234.5],
    ['1200', 1200],
  ])('%s is milligrams a day', (dose, value) => {
    expect(read(dose)?.value).toEqual([{ name: 'Sertraline', dailyDose: { value, unit: 'mg' } }]);
  });

  test.each(['1,200', '1.200'])('%s is asked back and nothing is recorded', (dose) => {
    expect(read(dose)?.reading).toMatchObject({
      kind: 'refused',
      says: expect.stringContaining('1.2 or 1200 mg'),
    });
    expect(read(dose)?.value).toBeUndefined();
  });

  test.each(['half a tablet', '-2', '0', '50 mL', '1,2,3'])(
    '%s is refused, not dropped',
    (dose) => {
      expect(read(dose)?.reading.kind).toBe('refused');
      expect(read(dose)?.value).toBeUndefined();
    },
  );

  test('may be left out', () => {
    expect(read(undefined)?.value).toEqual([{ name: 'Sertraline' }]);
    expect(read(' ')?.value).toEqual([{ name: 'Sertraline' }]);
  });
});
