/** A page made from data. */
export interface Page {
  /** Where it stands, relative to the folder of generated pages: `protocols/<id>.md`. */
  readonly path: string;
  readonly title: string;
  /** What search engines and link previews say. */
  readonly description: string;
  /** A shorter title for the sidebar. */
  readonly label?: string;
  /** Order in the sidebar; without it, by title. */
  readonly position?: number;
  readonly slug?: string;
  /** Without a table of contents beside it, for wide tables. */
  readonly wide?: boolean;
  /** Markdown with HTML. The title is written above it. */
  readonly body: string;
}

/** A folder of pages in the sidebar. */
interface Folder {
  readonly path: string;
  readonly label: string;
}

/**
 * Makes the pages of one kind of record. A new kind is a new file in this folder and a line in
 * `generators.mts`; a new record needs no edit at all.
 */
export interface Generator {
  readonly name: string;
  readonly pages: () => readonly Page[];
  /** How folders of these pages are called in the sidebar. */
  readonly folders?: () => readonly Folder[];
}

/**
 * A page for each record. Where one cannot be made, the error names it: a field that is missing in the data
 * of a package is found when the site is built, and nobody reads a page with a hole.
 *
 * @param fits - throws where a record is not as its schema asks
 */
export function pagesOf<T extends { readonly id: string }>(
  kind: string,
  records: readonly T[],
  make: (record: T) => Page,
  fits?: (record: T) => void,
): readonly Page[] {
  return partsOf(
    kind,
    records,
    (record) => {
      const page = make(record);
      checkPage(page);
      return page;
    },
    fits,
  );
}

/** The same for records that share a page: what each adds to it. */
export function partsOf<T extends { readonly id: string }, P>(
  kind: string,
  records: readonly T[],
  make: (record: T) => P,
  fits: (record: T) => void = () => undefined,
): readonly P[] {
  return records.map((record) => {
    try {
      fits(record);
      return make(record);
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`The page of ${kind} ${record.id} cannot be made: ${why}`, { cause });
    }
  });
}

/** What a program writes where something is missing. */
const holes = /(?<![\w.-])(?:undefined|NaN|\[object Object\]|Invalid Date)(?![\w-])/u;

/** Refuses a page without a title or a description, and one that shows that something is missing. */
export function checkPage({ path, title, description, body }: Page): void {
  for (const [name, text] of [
    ['title', title],
    ['description', description],
  ] as const)
    if (typeof text !== 'string' || text.trim() === '') throw new Error(`${path} has no ${name}.`);
  // Code may speak of undefined, in HTML as in Markdown.
  const text = body
    .replaceAll(/^```[\s\S]*?^```/gmu, '')
    .replaceAll(/`[^`\n]*`/gu, '')
    .replaceAll(/<(?:code|pre)\b[\s\S]*?<\/(?:code|pre)>/gu, '');
  const found = holes.exec(text);
  if (found === null) return;
  const around = text
    .slice(Math.max(0, found.index - 60), found.index + 40)
    .replaceAll(/\s+/gu, ' ');
  throw new Error(`${path} says “${found[0]}” where something is missing: …${around}…`);
}

/** The text of a page as a file, with its front matter. */
export function fileOf(page: Page): string {
  const matter = [
    `title: ${JSON.stringify(page.title)}`,
    `description: ${JSON.stringify(page.description)}`,
    ...(page.label === undefined ? [] : [`sidebar_label: ${JSON.stringify(page.label)}`]),
    ...(page.position === undefined ? [] : [`sidebar_position: ${page.position}`]),
    ...(page.slug === undefined ? [] : [`slug: ${page.slug}`]),
    ...(page.wide === true ? ['hide_table_of_contents: true'] : []),
    'custom_edit_url: null',
  ];
  return `---\n${matter.join('\n')}\n---\n\n${page.body.trim()}\n`;
}
