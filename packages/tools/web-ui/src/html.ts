/** Text that is already markup and is not escaped again. */
export interface Html {
  readonly markup: string;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Makes text safe inside markup and inside attributes in double quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (entry) => entities[entry] ?? entry);
}

/** Markup that was made elsewhere and is trusted. */
export function raw(markup: string): Html {
  return { markup };
}

/** Several pieces of markup in a row. */
export function join(parts: readonly Html[], between = ''): Html {
  return raw(parts.map((part) => part.markup).join(between));
}

type Part = string | number | Html | readonly Html[] | false | null | undefined;

function write(part: Part): string {
  if (part === undefined || part === null || part === false) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return Array.isArray(part)
    ? part.map((entry: Html) => entry.markup).join('')
    : (part as Html).markup;
}

/** A template of markup in which every text is escaped. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return raw(String.raw({ raw: strings }, ...parts.map(write)));
}
