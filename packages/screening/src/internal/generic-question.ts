/** The name of a fact, as far as a person can read it: logistics.fallsAssistance is "logistics, falls assistance". */
function wordsOf(label: string): string {
  const spaced = label
    .replaceAll('.', ', ')
    .replaceAll(/(?<=[a-z])[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
  return spaced.slice(0, 1).toUpperCase() + spaced.slice(1);
}

/** How to ask for a fact that no data words: by its name and the kind of answer that is wanted. */
export function genericQuestion(label: string, wanted: readonly (string | boolean)[]): string {
  return wanted.every((entry) => typeof entry === 'boolean')
    ? `${wordsOf(label)}: yes or no?`
    : `${wordsOf(label)}: ${wanted.join(' or ')}, or something else?`;
}
