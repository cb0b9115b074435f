import type { ConceptList } from '@openketamine/model';

// not clinical: so short a word is an abbreviation and has to stand by itself
const abbreviation = 3;

function tokensOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Whether a word of the data is a word of the text, or the beginning of one. */
function isIn(tokens: readonly string[], word: string): boolean {
  return tokens.some((token) =>
    word.length <= abbreviation ? token === word : token.startsWith(word),
  );
}

/** Finds what free text could mean. Raises questions and proves nothing: a text without such words may mean anything. */
export class Words {
  readonly #concepts: readonly { readonly id: string; readonly words: readonly string[][] }[];

  constructor(concepts: ConceptList['concepts']) {
    this.#concepts = concepts.flatMap(({ id, words }) =>
      words === undefined ? [] : [{ id, words: words.map((word) => tokensOf(word)) }],
    );
  }

  meant(text: string): string[] {
    const tokens = tokensOf(text);
    return this.#concepts
      .filter(({ words }) => words.some((all) => all.every((word) => isIn(tokens, word))))
      .map(({ id }) => id);
  }
}
