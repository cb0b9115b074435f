/** Whether a place is one of several, or lies in one: a province inherits from its country. */
export const lieIn = (places: readonly string[], here: string): boolean =>
  places.some((place) => here === place || here.startsWith(`${place}-`));
