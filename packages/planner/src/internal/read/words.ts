/** What the planner asks and how it names things, in English. Reasons stand in catalogs that are handed over. */
export const words = {
  session: (number: number) => `session ${number}`,
  theDose: (number: number) => `The dose of session ${number}`,
  noSlot: 'No open clinic day lies within the window the protocol allows.',
  stepUpAsked: (number: number) => `Does the dose rise at session ${number}?`,
  doseBeforeAsked: (number: number) => `How did session ${number} go?`,
  doseAsked: (phase: string) => `Which dose in ${phase}?`,
  intervalAsked: (phase: string) => `Which interval in ${phase}?`,
  dayAsked: (number: number, anchor: string | undefined) =>
    anchor === undefined ? `On which day is session ${number}?` : `On which day is ${anchor}?`,
  plausibleAsked: (number: number) => `Is the dose of session ${number} right?`,
  weightAsked: 'Is the new weight right, and in kilograms?',
  moreAsked: (least: number | undefined) =>
    least === undefined ? 'More sessions?' : `More than ${least} sessions?`,
} as const;
