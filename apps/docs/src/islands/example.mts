import { OpenKetamineError, type Protocol } from '@openketamine/model';
import { planCourse, type PlanChoices } from '@openketamine/planner';
import { courseStrip } from '@openketamine/web-ui';
import { base } from './search-box.mts';

type Days = NonNullable<PlanChoices['days']>;

/** The example of the front page: one course, planned anew with every change. */
export async function start(place: HTMLElement): Promise<void> {
  const form = place as HTMLFormElement;
  const shown = document.querySelector<HTMLElement>('[data-example-course]');
  if (shown === null) return;
  const answer = await fetch(`${base()}data/${form.dataset['protocol'] ?? ''}.json`);
  if (!answer.ok) throw new Error('The data of the example are not there.');
  const protocol = (await answer.json()) as Protocol;
  const show = (): void => {
    const data = new FormData(form);
    const text = (name: string): string => {
      const value = data.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    const weight = Number(text('weight').replace(',', '.'));
    const days = data.getAll('day').filter((day): day is string => typeof day === 'string');
    try {
      const course = planCourse({
        protocol,
        start: text('start'),
        patient: { weight: { value: weight, unit: 'kg' } },
        choices: days.length === 0 ? {} : { days: days as unknown as Days },
      });
      // The strip escapes whatever the data say.
      shown.innerHTML = courseStrip(course, `${protocol.title}: ${weight} kg`).markup;
    } catch (error) {
      if (!(error instanceof OpenKetamineError)) throw error;
      const said = document.createElement('p');
      said.className = 'ok-refused';
      said.textContent = `Refused. ${error.reason} ${error.hint}`;
      shown.replaceChildren(said);
    }
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
