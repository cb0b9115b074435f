import { slipsBetween } from '@openketamine/near-names';
import { wordsOf } from '../search/words.mts';

/** Whether a word begins one of the words of a row, or is one of them with a letter wrong. */
const fits = (word: string, words: readonly string[]): boolean =>
  words.some(
    (each) => each.startsWith(word) || (word.length > 4 && slipsBetween(word, each, 1) <= 1),
  );

/** Filters the rows of a table that the page holds by what each row knows. */
export function start(place: HTMLElement): void {
  const form = place as HTMLFormElement;
  const rows = [
    ...document.querySelectorAll<HTMLElement>(`#${form.dataset['table'] ?? ''} tbody tr`),
  ];
  const known = rows.map((row) =>
    wordsOf(`${row.dataset['words'] ?? ''} ${row.querySelector('th')?.textContent ?? ''}`),
  );
  const input = form.querySelector('input');
  const count = form.querySelector('[data-count]');
  const show = (): void => {
    const asked = wordsOf(input?.value ?? '');
    let shown = 0;
    for (const [at, row] of rows.entries()) {
      row.hidden = !asked.every((word) => fits(word, known[at] ?? []));
      if (!row.hidden) shown += 1;
    }
    if (count !== null)
      count.textContent =
        shown === 0
          ? 'No rule names it. That does not mean that there is no interaction: nobody has entered one.'
          : `${shown} of ${rows.length} rules.`;
  };
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  show();
}
