/** Ways to set off text; the word and the mark always say the same. */
export interface Styles {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly stop: (text: string) => string;
  readonly caution: (text: string) => string;
  readonly unknown: (text: string) => string;
  readonly info: (text: string) => string;
}

/** How text is set on a terminal. */
export interface Look {
  readonly style: Styles;
  /** Most characters of a line. */
  readonly width: number;
}

const plain = (text: string) => text;
const ansi = (open: number, close: number) => (text: string) =>
  `\u001B[${open}m${text}\u001B[${close}m`;

export function styles(color: boolean): Styles {
  if (!color)
    return { bold: plain, dim: plain, stop: plain, caution: plain, unknown: plain, info: plain };
  return {
    bold: ansi(1, 22),
    dim: ansi(2, 22),
    stop: ansi(31, 39),
    caution: ansi(33, 39),
    unknown: ansi(35, 39),
    info: ansi(34, 39),
  };
}

/** How text is set where a terminal has so many columns. */
export function lookOf({
  columns,
  color,
}: {
  readonly columns: number;
  readonly color: boolean;
}): Look {
  return { style: styles(color), width: Math.max(40, Math.min(columns, 100)) };
}
