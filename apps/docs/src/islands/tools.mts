type Tool = (place: HTMLElement) => void | Promise<void>;

/** Tools by name. Each is a script of its own, loaded by the page that holds a place for it. */
const found: Readonly<Record<string, () => Promise<{ readonly start: Tool }>>> = {
  find: () => import('./find.mts'),
  compare: () => import('./compare.mts'),
  explorer: () => import('./explorer.mts'),
  scale: () => import('./scale.mts'),
  rows: () => import('./rows.mts'),
  claims: () => import('./claims.mts'),
  lost: () => import('./lost.mts'),
  print: () => import('./print.mts'),
  example: () => import('./example.mts'),
  calculator: () => import('./calculator.mts'),
  plan: () => import('./plan.mts'),
  screen: () => import('./screen.mts'),
  interactions: () => import('./interactions.mts'),
  concentrations: () => import('./concentrations.mts'),
};

/** Tools that load when somebody first touches them: they are large, and most readers do not need them. */
const late = new Set([
  'calculator',
  'example',
  'scale',
  'plan',
  'screen',
  'interactions',
  'concentrations',
]);

/** Tools that have a page of their own, whose address may say what stands in them: then they begin at once. */
const addressed = new Set(['plan', 'screen', 'interactions', 'concentrations']);

/** Starts the tools that this page holds places for. */
export function tools(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-tool]')) {
    const name = place.dataset['tool'] ?? '';
    const load = found[name];
    if (load === undefined) continue;
    const begin = (): Promise<void> => load().then(({ start }) => start(place));
    if (!late.has(name)) {
      void begin();
      continue;
    }
    place.hidden = false;
    let begun: Promise<void> | undefined;
    if (addressed.has(name) && (location.search !== '' || location.hash.includes('=')))
      begun = begin();
    place.addEventListener('focusin', () => {
      begun ??= begin();
    });
    place.addEventListener('submit', (event) => {
      // Until the tool is there nothing is sent; then it is asked again.
      if (place.dataset['ready'] === 'true') return;
      event.preventDefault();
      begun ??= begin();
      void begun.then(() => (place as HTMLFormElement).requestSubmit());
    });
  }
}
