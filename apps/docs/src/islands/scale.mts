import { score, type Scale } from '@openketamine/outcomes';
import { base } from './search-box.mts';

function said(text: string, className?: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  if (className !== undefined) element.className = className;
  return element;
}

/** A rating scale as a form: its total, band and flags as the engine gives them. Nothing is kept. */
export async function start(place: HTMLElement): Promise<void> {
  const form = place as HTMLFormElement;
  const result = form.querySelector('[data-result]');
  if (result === null) return;
  const answer = await fetch(`${base()}data/scale-${form.dataset['scale'] ?? ''}.json`);
  if (!answer.ok) throw new Error('The data of the scale are not there.');
  const scale = (await answer.json()) as Scale;
  const count = form.querySelectorAll('fieldset').length;
  const show = (): void => {
    const data = new FormData(form);
    const answers = Array.from({ length: count }, (_, item) => {
      const value = data.get(`item-${item + 1}`);
      return typeof value === 'string' ? Number(value) : null;
    });
    const { total, band, flags } = score(scale, answers);
    const missing = answers.filter((each) => each === null).length;
    result.replaceChildren(
      total === null
        ? said(
            missing === 0
              ? 'No total is given.'
              : `${missing} of ${count} items are open: without them there is no total.`,
          )
        : said(
            `Total ${total}${band === null ? '' : `: ${band.id.replaceAll('-', ' ')} (${band.by})`}. A score is no diagnosis.`,
          ),
      ...flags.map(({ says }) => said(says, 'ok-refused')),
    );
  };
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
  form.dataset['ready'] = 'true';
  // Something was typed while the tool was on its way.
  show();
}
