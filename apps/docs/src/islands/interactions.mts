import { OpenKetamineError, type Rule } from '@openketamine/model';
import { placeName } from '@openketamine/model/places';
import { showMarks } from '@openketamine/model/render';
import { interact, type InteractionFinding, type InteractionResult } from '@openketamine/screening';
import { button, data, el, link, listOf, refusal, tableOf } from '../tools/dom.mts';
import { clearRefusals, entriesOf, refuseAt, share } from '../tools/form.mts';
import { oneOf, type Entry } from '../tools/share.mts';

/** What this tool keeps in its address. */
export const entriesOfInteractions = (treatments: ReadonlySet<string>): readonly Entry[] => [
  { name: 'treatment', patient: false, problem: oneOf('treatment', treatments) },
  { name: 'place', patient: false },
  { name: 'medicines', patient: true },
];

const spaced = (id: string): string => id.replaceAll('-', ' ');
const listed = (ids: readonly string[]): string => ids.map(spaced).join(', ');

/** How a name was read, in a sentence. */
export function readingWords(result: InteractionResult): string {
  const { reading, ingredients, classes, confirmed, unread, meanings } = result;
  const as = [listed(ingredients), classes.length === 0 ? '' : `(${listed(classes)})`]
    .filter((word) => word !== '')
    .join(' ');
  switch (reading) {
    case 'known':
      return `Read as ${as}.${confirmed ? '' : ' No register has this name: it is from memory.'}`;
    case 'ambiguous':
      return `This name means ${meanings.length} things. Say which.`;
    case 'partly':
      return `Read in part: ${as}. Not read: ${unread.join(', ')}.`;
    case 'none':
      return 'Read as: no medicine is taken.';
    case 'unknown':
      return 'Nobody here knows this name, and it is taken for no other.';
  }
}

const statusWords: Readonly<Record<InteractionResult['status'], string>> = {
  interaction: 'There is a record that asks for something.',
  'studied-no-action': 'There are records, and none asks for anything.',
  'no-data':
    'The medicine is known and nobody has entered a record. That does not mean that there is no interaction.',
  'not-evaluable':
    'Nothing can be said while the name is open. That does not mean that there is no interaction.',
};

function rowOf(finding: InteractionFinding): readonly (Node | string)[] {
  const { rule, action, severity, effect, timing, possible, verification } = finding;
  const marks = showMarks({ unverified: verification === 'unverified', retired: finding.retired });
  const asks = action === 'none' ? 'nothing to do' : spaced(action);
  return [
    el('span', {}, `${possible ? 'perhaps: ' : ''}${asks}, ${severity}`),
    finding.message,
    effect,
    timing.map(({ says }) => says).join(' ') || 'nothing said',
    el(
      'span',
      {},
      link(`rules/${rule}`, 'The rule and its sources'),
      ...(verification === undefined
        ? []
        : [
            el(
              'span',
              { class: 'ok-quiet' },
              ` ${[`read: ${verification}`, ...marks.map((mark) => mark.word)].join(', ')}`,
            ),
          ]),
    ),
  ];
}

/** The tool that looks medicines up beside a treatment. Near names are asked back, never taken. */
export async function start(place: HTMLElement): Promise<void> {
  const form = place as HTMLFormElement;
  const result = document.querySelector('[data-result-of=interactions]');
  const select = form.querySelector<HTMLSelectElement>('[name=treatment]');
  const text = form.querySelector<HTMLTextAreaElement>('[name=medicines]');
  if (result === null || select === null || text === null) return;
  const all = entriesOfInteractions(new Set([...select.options].map(({ value }) => value)));
  const shared = share(form, all, result);
  // The table of medicines is large, so it is loaded apart.
  const [rules, { fullTerminology: terminology }] = await Promise.all([
    data<readonly Rule[]>('interaction-rules.json'),
    import('@openketamine/terminology/full'),
  ]);
  const names = (): readonly string[] =>
    text.value
      .split(/[\n;,]/u)
      .map((name) => name.trim())
      .filter((name) => name !== '');
  const replace = (name: string, by: string): void => {
    text.value = names()
      .map((each) => (each === name ? by : each))
      .join('\n');
    work();
    text.focus();
  };
  const about = (found: InteractionResult): HTMLElement => {
    const { with: name, nearest, meanings, findings, twice, elsewhere, status } = found;
    return el(
      'section',
      { class: 'ok-medicine', 'data-reading': found.reading, 'data-status': status },
      el('h3', {}, name),
      el('p', {}, `${readingWords(found)} `),
      ...(nearest.length === 0
        ? []
        : [
            el(
              'p',
              { class: 'ok-acts' },
              'Is one of these meant? ',
              ...nearest.map((near) => button(near, () => replace(name, near))),
            ),
          ]),
      ...(meanings.length === 0
        ? []
        : [
            el(
              'p',
              { class: 'ok-acts' },
              ...meanings.map(({ ingredients, countries }) =>
                button(
                  `${listed(ingredients)}${countries.length === 0 ? '' : ` (${countries.map(placeName).join(', ')})`}`,
                  () => replace(name, ingredients.join(' / ')),
                ),
              ),
            ),
          ]),
      el('p', {}, el('strong', {}, statusWords[status])),
      ...(twice.length === 0
        ? []
        : [
            el(
              'p',
              { class: 'ok-refused' },
              `It is the treatment itself, or of its kind: ${listed(twice)}.`,
            ),
          ]),
      ...(findings.length === 0
        ? []
        : [
            tableOf(
              `${name}: ${findings.length} ${findings.length === 1 ? 'record' : 'records'}`,
              ['Asks for', 'What it says', 'What happens', 'Time between', 'Basis'],
              findings.map(rowOf),
            ),
          ]),
      ...(elsewhere.length === 0
        ? []
        : [
            el('p', {}, 'Rules about it that hold for other drugs, routes or places only:'),
            ...listOf(elsewhere.map((id) => link(`rules/${id}`, spaced(id)))),
          ]),
    );
  };
  const work = (): void => {
    clearRefusals(form);
    const entries = entriesOf(form, all);
    shared.write({ medicines: names().join(',') });
    const [drug = '', route = '', form_] = (entries['treatment'] ?? '').split('.');
    const jurisdiction = entries['place'] || undefined;
    try {
      const found = interact({
        rules,
        terminology,
        subject: {
          drug,
          route,
          jurisdiction,
          ...(form_ === undefined ? {} : { formulation: form_ }),
        },
        with: names(),
      });
      result.replaceChildren(
        el('h2', {}, 'What is on record'),
        ...(jurisdiction === undefined
          ? [
              el(
                'p',
                {},
                'No place was chosen: rules that hold in some places only are left out, and a brand may mean other things elsewhere.',
              ),
            ]
          : []),
        ...found.map(about),
        el(
          'p',
          { class: 'ok-quiet' },
          'Severity and action are judgements of this project. Doses, times and other facts of a patient are not looked at: the screening does that.',
        ),
      );
    } catch (error) {
      if (!(error instanceof OpenKetamineError)) throw error;
      const at = refuseAt(form, error);
      result.replaceChildren(...(at ? [] : [refusal(error)]));
    }
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    work();
  });
  form.addEventListener('change', (event) => {
    if (
      (event.target as HTMLElement) !== text &&
      result.childElementCount > 0 &&
      names().length > 0
    )
      work();
    else shared.write({ medicines: names().join(',') });
  });
  form.dataset['ready'] = 'true';
  if (shared.entries !== undefined) {
    text.value = names().join('\n');
    if (names().length > 0) work();
  }
}
