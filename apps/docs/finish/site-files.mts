/** A page of the built site. */
export interface Built {
  /** Its path without `.html`: `/protocols/x`, `/`. */
  readonly path: string;
}

/** Every page for search engines, by its address. */
export function sitemap(site: string, base: string, pages: readonly Built[]): string {
  const entries = pages
    .map(({ path }) => `<url><loc>${site}${base.replace(/\/$/u, '')}${path}</loc></url>`)
    .join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}\n</urlset>\n`;
}

/** What search engines may read: everything. */
export function robots(site: string, base: string): string {
  return `User-agent: *\nAllow: /\nSitemap: ${site}${base}sitemap.xml\n`;
}
