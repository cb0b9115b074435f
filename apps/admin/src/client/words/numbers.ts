/** What is said of numbers that somebody types. */
export const numbers = {
  ambiguous: (typed: string, readings: readonly number[], unit: string) =>
    `“${typed}” can be read in two ways: write ${readings.join(' or ')}${unit === '' ? '' : ` ${unit}`}, without a mark between thousands.`,
  unreadable: (unit: string) => (unit === '' ? 'Write a number.' : `Write a number in ${unit}.`),
  unitUnknown: (typed: string, unit: string) =>
    `“${typed}” is no unit this field knows.${unit === '' ? ' Write the number alone.' : ` Give it in ${unit}.`}`,
  swapped: 'The lower value is not lower. Are they swapped?',
} as const;
