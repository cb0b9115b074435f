import { searcher } from '../search/engine.mts';
import type { SearchIndex } from '../search/index-format.mts';
import { base } from './search-box.mts';

/** A cell of a file of comma-separated values. */
const cell = (text: string): string =>
  `"${text.replaceAll('"', '""').replaceAll(/\s+/gu, ' ').trim()}"`;

/** The explorer: facets and words over the rows that the page already holds; its state is in the address. */
export async function start(place: HTMLElement): Promise<void> {
  const form = place as HTMLFormElement;
  const table = document.querySelector<HTMLTableElement>('#protocols-table table');
  if (table === null) return;
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const facets = [...form.querySelectorAll('select')];
  const words = form.querySelector<HTMLInputElement>('input[name=words]');
  const count = form.querySelector('[data-count]');
  const csv = form.querySelector<HTMLAnchorElement>('[data-csv]');
  const { synonyms } = (await (await fetch(`${base()}search.json`)).json()) as SearchIndex;
  const search = searcher({
    entries: rows.map((row) => ({
      k: 1,
      title: row.cells[0]?.textContent ?? '',
      to: row.dataset['id'] ?? '',
      words: `${row.dataset['words'] ?? ''} ${row.textContent}`,
    })),
    synonyms,
  });
  const address = new URL(location.href);
  for (const select of facets) {
    const value = address.searchParams.get(select.name) ?? '';
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
  if (words !== null) words.value = address.searchParams.get('words') ?? '';

  const show = (): void => {
    const typed = words?.value.trim() ?? '';
    const best = search.find(typed, rows.length);
    const least = (best[0]?.score ?? 0) / 4;
    const fit = new Set(best.filter(({ score }) => score >= least).map(({ entry }) => entry.to));
    const next = new URL(location.href);
    next.search = '';
    if (typed !== '') next.searchParams.set('words', typed);
    for (const { name, value } of facets) if (value !== '') next.searchParams.set(name, value);
    history.replaceState(null, '', next);
    let shown = 0;
    for (const row of rows) {
      const right = facets.every(
        ({ name, value }) => value === '' || (row.dataset[name] ?? '').split(' ').includes(value),
      );
      row.hidden = !right || (typed !== '' && !fit.has(row.dataset['id'] ?? ''));
      if (!row.hidden) shown += 1;
    }
    if (count !== null)
      count.textContent =
        shown === 0
          ? 'No protocol fits. Take back a choice, or show all.'
          : `${shown} of ${rows.length} protocols.`;
    if (csv !== null) {
      const lines = [...(table.tHead?.rows ?? []), ...rows.filter((row) => !row.hidden)].map(
        (row) => [...row.cells].map((each) => cell(each.textContent ?? '')).join(','),
      );
      csv.href = `data:text/csv;charset=utf-8,${encodeURIComponent(`${lines.join('\r\n')}\r\n`)}`;
    }
  };
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(show));
  form.hidden = false;
  show();
}
