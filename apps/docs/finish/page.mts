import { createHash } from 'node:crypto';
import { withHeadingPlaces } from './headings.mts';
import { withoutIdleSpace, withoutRawElements } from './raw.mts';
import { withoutInlineStyles, type Styles } from './styles.mts';

/** Sets the theme that the reader chose before anything is painted. Without a choice, the system's. */
export const themeScript =
  "try{var t=localStorage.getItem('theme')}catch(e){}document.documentElement.dataset.theme=t==='dark'||t==='light'?t:matchMedia('(prefers-color-scheme:dark)').matches?'dark':'light'";

const digest = createHash('sha256').update(themeScript).digest('base64');

/** What a page may load and run: its own files, and the one script above. */
export const policy = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${digest}'`,
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

/** What the pages of a build share. */
export interface Shared {
  /** Address of the site without a slash at its end: `https://example.org/docs`. */
  readonly site: string;
  readonly base: string;
  /** The script of every page, as its address. */
  readonly script: string;
  /** The sheet of styles that were inline. */
  readonly sheet: string;
  /** The day on which the last records were gathered, in words. */
  readonly gathered: string;
  /** Fonts that every page shows at once. */
  readonly fonts: readonly string[];
  readonly styles: Styles;
}

function head({ site, base, script, sheet, fonts }: Shared): string {
  return [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    ...fonts.map(
      (font) => `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>`,
    ),
    `<script>${themeScript}</script>`,
    `<link rel="stylesheet" href="${sheet}">`,
    `<meta property="og:type" content="article"><meta property="og:site_name" content="openketamine">`,
    `<meta property="og:image" content="${site}${base}card.png"><meta property="og:image:alt" content="openketamine: dosing courses of ketamine and esketamine as cited data">`,
    '<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">',
    `<link rel="alternate" type="application/atom+xml" title="Changes of the data" href="${base}feed.xml">`,
    `<script type="module" src="${script}"></script>`,
  ].join('');
}

/** Tags that only search engines of other hosts or a client of React would read. */
const unneeded = [
  /<script\b[^>]*>[\s\S]*?<\/script>/giu,
  /<link\b[^>]*\brel="?(?:preload|prefetch|modulepreload)"?[^>]*\bas="?script"?[^>]*>/giu,
  /<meta\b[^>]*\bname="?(?:docusaurus_|docsearch:|generator)[^>]*>/giu,
  /<link\b[^>]*\bhreflang=[^>]*>/giu,
  /<svg style="display: none;"><defs>[\s\S]*?<\/defs><\/svg>/giu,
  /\sdata-rh="?true"?/gu,
  /\sdata-has-hydrated="?false"?/gu,
];

/** A page that says nothing else at the foot of its printed sheets says what it is and of when. */
function withStamp(page: string, gathered: string): string {
  if (page.includes('ok-sheet-stamp')) return page;
  const title = /<title[^>]*>(?<title>[^<|]+)/u.exec(page)?.groups?.['title']?.trim() ?? '';
  return page.replace(
    /<\/main>/u,
    `<div class="ok-sheet-stamp">openketamine: ${title}. Data gathered until ${gathered}. Holds on the day of printing only.</div></main>`,
  );
}

/**
 * A page as it is published: it runs no script of React, shows what it shows without any script, and asks
 * for nothing from another host.
 */
export function finishedPage(page: string, shared: Shared): string {
  if (page.includes('<meta http-equiv="Content-Security-Policy"'))
    throw new Error('This page is finished already: build the site before it is finished again.');
  let text = withHeadingPlaces(withoutRawElements(page));
  for (const tag of unneeded) text = text.replaceAll(tag, '');
  // Links below the folder of the site are made by Docusaurus; where a form is sent is not.
  text = text.replaceAll(
    /(?<=<form\b[^>]*\saction="?)\/(?!\/)(?<path>[^">\s]*)/gu,
    (_, path: string) =>
      `${shared.base}${path.startsWith(shared.base.slice(1)) && shared.base !== '/' ? path.slice(shared.base.length - 1) : path}`,
  );
  text = withStamp(text, shared.gathered);
  text = withoutIdleSpace(withoutInlineStyles(text, shared.styles));
  // What is first in the head is read first: the policy, then the fonts.
  return text.replace(/<meta charset="?utf-8"?\s*\/?>/iu, (charset) => `${charset}${head(shared)}`);
}
