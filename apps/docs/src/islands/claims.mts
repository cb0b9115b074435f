import { searcher } from '../search/engine.mts';
import { base } from './search-box.mts';

interface Claim {
  readonly claim: string;
  readonly verdict: string;
  readonly correction: string;
  readonly anchor: string;
}

/** The claim checker: the nearest claims to a pasted sentence, with what is known. */
export async function start(place: HTMLElement): Promise<void> {
  const text = place.querySelector('textarea');
  const result = place.querySelector('[data-result]');
  if (text === null || result === null) return;
  const claims = (await (await fetch(`${base()}data/claims.json`)).json()) as readonly Claim[];
  const search = searcher({
    entries: claims.map(({ claim, correction, anchor }) => ({
      k: 5,
      title: claim,
      to: anchor,
      says: correction,
    })),
    synonyms: {},
  });
  const show = (): void => {
    const found = search.find(text.value, 3);
    result.replaceChildren();
    if (text.value.trim() === '') return;
    const said = document.createElement('p');
    said.textContent =
      found.length === 0
        ? 'No claim like it was checked. That says nothing about whether it is true.'
        : 'The nearest claims that were checked:';
    const list = document.createElement('ul');
    for (const { entry } of found) {
      const claim = claims.find(({ anchor }) => anchor === entry.to);
      if (claim === undefined) continue;
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = `#${claim.anchor}`;
      link.textContent = claim.claim;
      const verdict = document.createElement('strong');
      verdict.textContent = ` ${claim.verdict}. `;
      item.append(link, verdict, claim.correction);
      list.append(item);
    }
    result.append(said, list);
  };
  text.addEventListener('input', show);
  place.addEventListener('submit', (event) => event.preventDefault());
  (place as HTMLFormElement).hidden = false;
}
