import { addressOf, base, loadSearch } from './search-box.mts';

const versionIn = /[/@-]v?(?<version>\d+\.\d+(?:\.\d+)?(?:-[\w.]+)?)(?=\/|$)/u;

/** What a lost address asks for: the words of its path, and the version that it names. */
export function lostAddress(path: string): {
  readonly words: string;
  readonly version: string | undefined;
} {
  const plain = decodeURIComponent(path).replace(/\.html$/u, '');
  const version = versionIn.exec(plain)?.groups?.['version'];
  const words = plain
    .replace(versionIn, '')
    .split('/')
    .at(-1)
    ?.replaceAll(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();
  return { words: words ?? '', version };
}

/** On the page of a lost address: what it may have meant, and what to do about an earlier version. */
export async function start(place: HTMLElement): Promise<void> {
  const folder = base();
  const path = location.pathname.startsWith(folder)
    ? `/${location.pathname.slice(folder.length)}`
    : location.pathname;
  const { words, version } = lostAddress(path);
  const found = words === '' ? [] : (await loadSearch()).find(words, 5);
  const said = document.createElement('p');
  if (version !== undefined)
    said.textContent = `The address names version ${version}. This site shows the data of today; version ${version} is in the package that was published under that number. `;
  if (found.length > 0) said.append('Perhaps you look for:');
  const list = document.createElement('ul');
  for (const { entry } of found) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = addressOf(entry);
    link.textContent = entry.title;
    item.append(link);
    list.append(item);
  }
  place.replaceChildren(said, list);
  place.hidden = false;
}
