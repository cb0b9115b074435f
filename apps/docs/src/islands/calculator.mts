import { OpenKetamineError, type Course, type Protocol } from '@openketamine/model';
import { showDate, showQuantity, showStatus } from '@openketamine/model/render';
import { planCourse } from '@openketamine/planner';
import { base } from './search-box.mts';

const number = (text: string): number | undefined => {
  const value = Number(text.trim().replace(',', '.'));
  return text.trim() === '' || Number.isNaN(value) ? undefined : value;
};

function line(tag: string, text: string, className?: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className !== undefined) element.className = className;
  return element;
}

function row(cells: readonly string[], tag: 'td' | 'th'): HTMLTableRowElement {
  const element = document.createElement('tr');
  element.append(...cells.map((text) => line(tag, text)));
  return element;
}

function sessionsTable(course: Course): HTMLElement {
  const table = document.createElement('table');
  const head = document.createElement('thead');
  head.append(row(['Session', 'Date', 'Dose', 'Volume', 'Rate'], 'th'));
  const body = document.createElement('tbody');
  for (const session of course.sessions.slice(0, 12)) {
    const { number: count, date, dose, choices = [], volumes = [], parts } = session;
    const open = choices.map(({ value }) => showQuantity({ value, unit: 'mg' })).join(' or ');
    const volume = volumes
      .map((each) => `${showQuantity(each.volume)} of ${showQuantity(each.strength)}`)
      .join(', ');
    const rates = parts.flatMap(
      ({
        rate,
        volumeRate,
      }: {
        rate?: Parameters<typeof showQuantity>[0];
        volumeRate?: Parameters<typeof showQuantity>[0];
      }) => [rate, volumeRate].flatMap((each) => (each === undefined ? [] : [showQuantity(each)])),
    );
    // What is drawn up and how fast it runs: millilitres by the hour follow from volume and length.
    const over = parts.length === 1 ? parts[0]?.over : undefined;
    const hourly =
      over == null || over.value === 0
        ? []
        : volumes.map(
            ({ volume: { value }, strength }) =>
              `${Math.round(((value * 60) / over.value) * 100) / 100} mL/h at ${showQuantity(strength)}`,
          );
    body.append(
      row(
        [
          String(count),
          date === null ? 'open' : showDate(date),
          dose === null ? open || 'open' : showQuantity(dose),
          volume || 'none',
          [...rates, ...hourly].join('; ') || 'none',
        ],
        'td',
      ),
    );
  }
  table.append(head, body);
  return table;
}

const load = async (name: string): Promise<Protocol> => {
  const answer = await fetch(`${base()}data/${name}.json`);
  if (!answer.ok) throw new Error(`The data of ${name} are not there.`);
  return (await answer.json()) as Protocol;
};

const fieldOf = (form: HTMLElement, name: string): string =>
  form.querySelector<HTMLInputElement>(`[name=${name}]`)?.value ?? '';

/** The calculator of a protocol page: the planner, asked for one patient. It refuses in the planner's words. */
export async function start(place: HTMLElement): Promise<void> {
  const form = place as HTMLFormElement;
  const result = form.querySelector('[data-result]');
  const id = form.dataset['protocol'] ?? '';
  if (result === null) return;
  const protocol = await load(id);
  const others = new Map<string, Protocol>();
  for (const other of JSON.stringify(protocol.phases).matchAll(/"protocol":"(?<id>[^"]+)"/gu)) {
    const name = other.groups?.['id'] ?? '';
    // oxlint-disable-next-line no-await-in-loop -- one at most
    others.set(name, await load(name));
  }
  const work = (): void => {
    const weight = number(fieldOf(form, 'weight'));
    const age = number(fieldOf(form, 'age'));
    result.replaceChildren();
    try {
      const course = planCourse({
        protocol,
        start: fieldOf(form, 'start') || new Date().toISOString().slice(0, 10),
        patient: {
          ...(weight === undefined ? {} : { weight: { value: weight, unit: 'kg' as const } }),
          ...(age === undefined ? {} : { age }),
        },
        protocols: (name) => (name === protocol.id ? protocol : others.get(name)),
      });
      const { word, explains } = showStatus({ state: course.protocol.status });
      result.append(
        line(
          'p',
          `As the protocol says, with nothing chosen that it leaves to people. Status: ${word}. ${explains}`,
        ),
        sessionsTable(course),
      );
      for (const { message } of course.findings) result.append(line('p', message));
    } catch (error) {
      if (!(error instanceof OpenKetamineError)) throw error;
      const said = line('p', '', 'ok-refused');
      said.append(line('strong', 'Refused. '), `${error.reason} ${error.hint} `);
      const more = document.createElement('a');
      more.href = `${base()}errors/${error.code.toLowerCase().replaceAll('_', '-')}`;
      more.textContent = 'What this means';
      said.append(more);
      result.append(said);
    }
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    work();
  });
  form.dataset['ready'] = 'true';
}
