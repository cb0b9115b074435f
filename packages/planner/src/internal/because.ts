/** The reasons among what was said; nothing is said where no words for reasons were handed over. */
export const because = (...said: readonly (string | undefined)[]): string[] =>
  said.filter((one) => one !== undefined);
