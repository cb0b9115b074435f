import { walk, type Check } from '@openketamine/data-pipeline';

/** The check digit of a LOINC code (Mod 10). Answers (LA) and answer lists (LL) follow another rule. */
export function loincCheckDigit(code: string): number {
  const digits = (code.split('-', 1)[0] ?? '').split('').map(Number).toReversed();
  const sum = digits.reduce((total, digit, at) => {
    const counted = at % 2 === 0 ? digit * 2 : digit;
    return total + (counted > 9 ? counted - 9 : counted);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

const shape = /^\d+-\d$/u;

export const loincDigitsFit: Check = {
  name: 'loinc-digits-fit',
  description: 'Every LOINC code ends with the check digit that its other digits give.',
  *check({ records }) {
    for (const record of records) {
      for (const { path, value } of walk(record.record['loinc'] ?? null)) {
        const inCodes = path.at(-1) === 'code' || path.at(-2) === 'codes';
        if (typeof value !== 'string' || !inCodes || !shape.test(value)) continue;
        const digit = loincCheckDigit(value);
        if (Number(value.at(-1)) !== digit) {
          yield {
            in: record,
            path: ['loinc', ...path],
            message: `${value} should end with ${digit}`,
          };
        }
      }
    }
  },
};
