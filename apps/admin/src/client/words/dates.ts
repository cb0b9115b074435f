/** Days, times, and what is said of them. */
export const dates = {
  calendar: 'Calendar',
  timeOf: (label: string) => `${label}: time`,
  monthOf: (label: string) => `${label}: month`,
  yearOf: (label: string) => `${label}: year`,
  exactness: 'How exactly it is known',
  exact: { day: 'day', month: 'only the month', year: 'only the year' },
  missing: 'Give a day.',
  future: 'This lies in the future.',
} as const;
