import { compareTable, type Summary } from '../compare/table.mts';
import { base } from './search-box.mts';

const fewest = 2;
const most = 4;

/** Why an address cannot be shown, in a sentence; undefined where it can. */
export function problemOf(ids: readonly string[], known: ReadonlySet<string>): string | undefined {
  const strange = ids.filter((id) => !known.has(id));
  if (strange.length > 0)
    return `No protocol is called ${strange.map((id) => `“${id}”`).join(', ')}; perhaps it was renamed.`;
  if (ids.length === 1) return 'One protocol alone cannot be compared. Choose a second.';
  if (ids.length > most)
    return `${ids.length} protocols are too many to read side by side. Choose up to ${most}.`;
  return undefined;
}

/** The tool that puts protocols side by side; the address says which. */
export async function start(place: HTMLElement): Promise<void> {
  const form = place.querySelector<HTMLFormElement>('[data-choose]');
  const result = place.querySelector<HTMLElement>('[data-result]');
  if (form === null || result === null) return;
  const answer = await fetch(`${base()}data/compare.json`);
  const all = (await answer.json()) as readonly Summary[];
  const byId = new Map(all.map((summary) => [summary.id, summary]));
  const sorted = all.toSorted((a, b) => a.title.localeCompare(b.title));
  const asked = (new URL(location.href).searchParams.get('ids') ?? '')
    .split(',')
    .filter((id) => id !== '');
  const ids = [...new Set(asked)];

  const selects = Array.from({ length: most }, (_, at) => {
    const label = document.createElement('label');
    label.textContent = `${['First', 'Second', 'Third', 'Fourth'][at] ?? ''} protocol `;
    const select = document.createElement('select');
    select.append(new Option('none', ''), ...sorted.map(({ id, title }) => new Option(title, id)));
    label.append(select);
    form.append(label);
    return select;
  });
  const show = (chosen: readonly string[]): void => {
    const problem = problemOf(chosen, new Set(byId.keys()));
    result.replaceChildren();
    if (problem !== undefined) {
      const said = document.createElement('p');
      said.textContent = `${problem} `;
      const back = document.createElement('a');
      back.href = `${base()}protocols`;
      back.textContent = 'All protocols';
      said.append(back);
      result.append(said);
    } else if (chosen.length >= fewest) {
      const list = chosen.flatMap((id) => byId.get(id) ?? []);
      result.innerHTML = compareTable(list, base());
    } else {
      const said = document.createElement('p');
      said.textContent = `Choose ${fewest} to ${most} protocols.`;
      result.append(said);
    }
  };
  for (const [at, select] of selects.entries()) {
    const id = ids[at];
    select.value = id !== undefined && byId.has(id) ? id : '';
    select.addEventListener('change', () => {
      const chosen = [
        ...new Set(selects.map(({ value }) => value).filter((value) => value !== '')),
      ];
      const address = new URL(location.href);
      if (chosen.length === 0) address.searchParams.delete('ids');
      else address.searchParams.set('ids', chosen.join(','));
      history.replaceState(null, '', address);
      show(chosen);
    });
  }
  form.hidden = false;
  show(ids);
}
