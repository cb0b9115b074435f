import { rawElement } from '../plugins/raw-html.mts';

const held = new RegExp(`<${rawElement}>(?<html>[\\s\\S]*?)</${rawElement}>`, 'gu');
/** Takes HTML out of the element that held it. */
export const withoutRawElements = (page: string): string =>
  page.replaceAll(held, (_, html: string) => html);

/** Where white space is part of what is said. */
const kept = /(?<kept><(?<tag>pre|textarea|script|style)\b[\s\S]*?<\/\k<tag>>)/u;

/** The page without comments and with one space where there were many, except where lines are kept. */
export function withoutIdleSpace(page: string): string {
  return page
    .split(new RegExp(kept.source, 'gu'))
    .filter((part, index) => index % 3 !== 2)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replaceAll(/<!--(?!\[)[\s\S]*?-->/gu, '').replaceAll(/[ \t\n\r]+/gu, ' '),
    )
    .join('');
}
