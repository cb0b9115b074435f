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
