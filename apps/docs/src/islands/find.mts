import { kinds } from '../search/index-format.mts';
import { addressOf, loadSearch, loadVerdicts, verdictOf } from './search-box.mts';

const file = { site: 'search.json', api: 'search-api.json' } as const;

/** The page of results: what fits the question in the address, and the API behind a second tab. */
export async function start(place: HTMLElement): Promise<void> {
  const address = new URL(location.href);
  const question = address.searchParams.get('q') ?? '';
  const where = address.searchParams.get('in') === 'api' ? 'api' : 'site';
  const input = place.querySelector<HTMLInputElement>('input[name=q]');
  if (input !== null) input.value = question;
  const links = place.querySelector('[data-where]');
  if (links !== null) {
    for (const link of links.querySelectorAll('a')) {
      const target = new URL(link.href);
      if (question !== '') target.searchParams.set('q', question);
      link.href = target.href;
      const current = (target.searchParams.get('in') === 'api') === (where === 'api');
      if (current) link.setAttribute('aria-current', 'true');
    }
  }
  const results = place.querySelector('[data-results]');
  if (results === null || question.trim() === '') return;
  const [search, verdicts] = await Promise.all([loadSearch(file[where]), loadVerdicts()]);
  const found = search.find(question, 30);
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  said.textContent =
    found.length === 0
      ? `Nothing fits “${question}”. Fewer or other words may: the name of a drug, a route, a condition, an effect.`
      : `${found.length === 30 ? 'The best 30' : found.length} for “${question}”.`;
  const list = document.createElement('ol');
  list.className = 'ok-results';
  for (const { entry } of found) {
    const item = document.createElement('li');
    if (entry.k === 0) item.className = 'ok-found-answer';
    const kind = document.createElement('span');
    kind.className = 'ok-found-kind';
    kind.textContent = kinds[entry.k] ?? '';
    const link = document.createElement('a');
    link.href = addressOf(entry);
    link.textContent = entry.title;
    item.append(kind, link);
    if (entry.says !== undefined) {
      const says = document.createElement('p');
      says.className = 'ok-found-says';
      says.textContent = entry.says;
      item.append(says);
    }
    item.append(...verdictOf(entry, verdicts));
    list.append(item);
  }
  results.replaceChildren(said, list);
}
