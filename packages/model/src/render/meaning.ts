/**
 * The five meanings that color carries, each with a word and a shape beside the hue, so that nothing
 * is lost in black and white or to a color-blind reader.
 *
 * @category rendering
 */
export const meanings = {
  stop: { shape: 'octagon', mark: '■', hue: 'red', dashed: false },
  caution: { shape: 'triangle', mark: '▲', hue: 'amber', dashed: false },
  unknown: { shape: 'question mark', mark: '?', hue: 'violet', dashed: true },
  fine: { shape: 'small dot', mark: '·', hue: 'slate', dashed: false },
  information: { shape: 'circle', mark: '●', hue: 'blue', dashed: false },
} as const;

/**
 * One of {@link meanings}.
 *
 * @category rendering
 */
export type Meaning = keyof typeof meanings;

/**
 * Something to show: the word to print, what it means, and what to say to a reader who asks.
 *
 * @category rendering
 */
export interface Shown {
  /** The word to print: `draft`. */
  readonly word: string;
  /** How to color or mark it: fine, information, caution or stop. */
  readonly meaning: Meaning;
  /** A sentence for a reader who asks what the word means. */
  readonly explains: string;
}
