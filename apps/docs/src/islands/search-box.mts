import type { Searcher } from '../search/engine.mts';
import { verdictBar, type Verdict } from '@openketamine/web-ui';
import { kinds, protocolOf, type Entry, type SearchIndex } from '../search/index-format.mts';

let loading: Promise<Searcher> | undefined;

/** The folder of the site: everything is asked for below it. */
export function base(): string {
  return document.querySelector<HTMLAnchorElement>('.ok-brand')?.pathname ?? '/';
}

/** The search, loaded with its index when it is first needed. */
export function loadSearch(file = 'search.json'): Promise<Searcher> {
  const load = async (): Promise<Searcher> => {
    const [{ searcher }, answer] = await Promise.all([
      import('../search/engine.mts'),
      fetch(`${base()}${file}`),
    ]);
    if (!answer.ok) throw new Error(`The index of the search is not there: ${answer.status}`);
    return searcher((await answer.json()) as SearchIndex);
  };
  if (file !== 'search.json') return load();
  loading ??= load();
  return loading;
}

/** The address of an entry below the folder of the site. */
export const addressOf = ({ to }: Entry): string => `${base()}${to.replace(/^\//u, '')}`;

type Verdicts = Readonly<Record<string, Verdict>>;

let verdicts: Promise<Verdicts> | undefined;

/** The verdicts of all protocols, as the file beside the pages has them. */
export function loadVerdicts(): Promise<Verdicts> {
  verdicts ??= fetch(`${base()}data/verdicts.json`).then(async (answer) =>
    answer.ok ? ((await answer.json()) as Verdicts) : {},
  );
  return verdicts;
}

/** The verdict of the protocol that an entry leads to, as its page shows it; nothing for other entries. */
export function verdictOf(entry: Entry, all: Verdicts): readonly HTMLElement[] {
  const verdict = all[protocolOf(entry) ?? ''];
  if (verdict === undefined) return [];
  const holder = document.createElement('div');
  holder.innerHTML = verdictBar(verdict, { brief: true }).markup;
  return [...holder.children] as HTMLElement[];
}

function optionOf(entry: Entry, at: number, all: Verdicts): HTMLElement {
  const option = document.createElement('div');
  option.id = `find-${at}`;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.dataset['to'] = addressOf(entry);
  option.className = entry.k === 0 ? 'ok-found ok-found-answer' : 'ok-found';
  const kind = document.createElement('span');
  kind.className = 'ok-found-kind';
  kind.textContent = kinds[entry.k] ?? '';
  const title = document.createElement('span');
  title.className = 'ok-found-title';
  title.textContent = entry.title;
  option.append(kind, title);
  if (entry.says !== undefined) {
    const says = document.createElement('span');
    says.className = 'ok-found-says';
    says.textContent = entry.says;
    option.append(says);
  }
  option.append(...verdictOf(entry, all));
  return option;
}

/** The box in the head: a list of what fits, by arrow keys or touch; Enter opens, or goes to the page of results. */
export function searchBox(): void {
  const input = document.querySelector<HTMLInputElement>('#find');
  const list = document.querySelector<HTMLElement>('#find-list');
  if (input === null || list === null) return;
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'What fits best');
  let chosen = -1;
  let asked = 0;

  const close = (): void => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    chosen = -1;
  };
  const choose = (at: number): void => {
    const options = [...list.children] as HTMLElement[];
    chosen = options.length === 0 ? -1 : (at + options.length) % options.length;
    for (const [i, option] of options.entries())
      option.setAttribute('aria-selected', String(i === chosen));
    const option = options[chosen];
    if (option === undefined) return;
    input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  };
  const show = async (): Promise<void> => {
    const question = input.value.trim();
    asked += 1;
    const turn = asked;
    if (question.length < 2) {
      close();
      return;
    }
    const [search, all] = await Promise.all([loadSearch(), loadVerdicts()]);
    if (turn !== asked) return;
    const found = search.find(question, 8);
    list.replaceChildren(...found.map(({ entry }, at) => optionOf(entry, at, all)));
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    input.removeAttribute('aria-activedescendant');
    chosen = -1;
  };
  input.addEventListener('focus', () => void loadSearch().catch(() => undefined), { once: true });
  input.addEventListener('input', () => void show().catch(close));
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    if (list.hidden) return;
    if (event.key === 'ArrowDown') choose(chosen + 1);
    else if (event.key === 'ArrowUp') choose(chosen < 0 ? -1 : chosen - 1);
    else if (event.key === 'Enter' && chosen >= 0)
      location.assign((list.children[chosen] as HTMLElement).dataset['to'] ?? base());
    else return;
    event.preventDefault();
  });
  // The list is left by touch before the box loses its focus.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const to = (event.target as HTMLElement).closest<HTMLElement>('[role=option]')?.dataset['to'];
    if (to !== undefined) location.assign(to);
  });
  input.addEventListener('blur', close);
}
