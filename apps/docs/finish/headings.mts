const main = /<main\b[\s\S]*<\/main>/u;
const heading = /<h(?<level>[23])(?<attributes>(?:\s[^>]*)?)>(?<inner>[\s\S]*?)<\/h\k<level>>/gu;

const slug = (text: string): string =>
  text
    .replaceAll(/<[^>]+>|&[#\w]+;/gu, ' ')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');

/** Gives each second and third heading of a page a place to link to, where it has none. */
export function withHeadingPlaces(page: string): string {
  const taken = new Set(
    [...page.matchAll(/\sid=(?:"([^"]*)"|([^\s">]+))/gu)].map(
      ([, quoted, bare]) => quoted ?? bare ?? '',
    ),
  );
  const free = (name: string): string => {
    if (!taken.has(name)) return name;
    let count = 2;
    while (taken.has(`${name}-${count}`)) count += 1;
    return `${name}-${count}`;
  };
  return page.replace(main, (part) =>
    part.replaceAll(heading, (whole, level: string, attributes: string, inner: string) => {
      if (/\sid=/u.test(attributes)) return whole;
      const id = free(slug(inner) || 'part');
      taken.add(id);
      const title = inner.replaceAll(/<[^>]+>/gu, '').trim();
      return `<h${level}${attributes} id="${id}">${inner}<a class="hash-link" href="#${id}" aria-label="Direct link to ${title}">\u200B</a></h${level}>`;
    }),
  );
}
