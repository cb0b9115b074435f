import { createHash } from 'node:crypto';

/** Collects what stands in `style` attributes as classes, so that a page needs no inline style. */
export class Styles {
  readonly #rules = new Map<string, string>();

  /** The name of the class that says the same. */
  classOf(declarations: string): string {
    const text = declarations.trim().replace(/;$/u, '');
    const name = `s-${createHash('sha256').update(text).digest('hex').slice(0, 6)}`;
    this.#rules.set(name, text);
    return name;
  }

  /** Every rule as a style sheet. */
  sheet(): string {
    return [...this.#rules].map(([name, text]) => `.${name}{${text}}`).join('\n');
  }
}

const unescape = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

function withClass(tag: string, name: string): string {
  const found = /\sclass=(?:"(?<quoted>[^"]*)"|(?<bare>[^\s>"']+))/u.exec(tag);
  if (found === null) return tag.replace(/^<[\w-]+/u, (start) => `${start} class="${name}"`);
  const before = found.groups?.['quoted'] ?? found.groups?.['bare'] ?? '';
  return tag.replace(found[0], ` class="${before} ${name}"`);
}

/** The page without `style` attributes. Text is left alone: only tags are read. */
export function withoutInlineStyles(page: string, styles: Styles): string {
  return page.replaceAll(/<[a-z][^>]*\sstyle=[^>]*>/giu, (tag) => {
    const found = /\sstyle=(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s>]+))/u.exec(tag);
    if (found === null) return tag;
    const { double, single, bare } = found.groups ?? {};
    const declarations = unescape(double ?? single ?? bare ?? '');
    const plain = tag.replace(found[0], '');
    return declarations === '' ? plain : withClass(plain, styles.classOf(declarations));
  });
}
