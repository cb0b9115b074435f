import {
  OpenKetamineError,
  type Finding,
  type Screening,
  type Terminology,
} from '@openketamine/model';
import { leadOfFindings } from '@openketamine/care-plan/lead';
import { checkPlace, placeName } from '@openketamine/model/places';
import { showMarks, type Meaning } from '@openketamine/model/render';
import type { Subject } from '@openketamine/screening';
import { sayUnit } from '@openketamine/clinic/forms';
import { markSvg } from '@openketamine/web-ui';
import { button, data, el, folded, link, listOf, part, refusal, two } from '../tools/dom.mts';
import { questionForm } from '../tools/question-form.mts';
import { clearRefusals, entriesOf, refuseAt, share } from '../tools/form.mts';
import { oneOf, type Entry } from '../tools/share.mts';
import {
  completeOf,
  interview,
  readAnswers,
  sayGiven,
  writtenAnswers,
  type Answers,
  type Interview,
  type ScreeningData,
} from '../tools/screening.mts';
import { lists } from '../tools/field.mts';

/** What this tool keeps in its address. */
export const entriesOfScreening = (protocols: ReadonlySet<string>): readonly Entry[] => [
  { name: 'protocol', patient: false, problem: oneOf('protocol', protocols) },
  { name: 'place', patient: false },
  { name: 'at', patient: true },
  { name: 'answers', patient: true },
];

const meanings: Readonly<Record<Screening['urgency'], Meaning>> = {
  'stop-now': 'stop',
  escalate: 'stop',
  defer: 'caution',
  ask: 'unknown',
  fine: 'information',
};

const spaced = (id: string): string => id.replaceAll('-', ' ');

/** The moment of a field, with the offset of the reader's clock on that day. */
export function momentOf(local: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u.test(local)) return undefined;
  const day = new Date(local);
  if (Number.isNaN(day.getTime())) return undefined;
  const minutes = -day.getTimezoneOffset();
  return `${local.slice(0, 16)}:00${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}

function nowLocal(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

function findingLine(
  finding: Pick<Finding, 'rule' | 'message' | 'severity' | 'action' | 'because' | 'missing'> & {
    readonly verification?: Finding['verification'];
  },
  label: (fact: string) => string,
): HTMLElement {
  const { rule, message, severity, action, because, missing } = finding;
  const marks = showMarks({ unverified: finding.verification === 'unverified' });
  const compared = because.map(
    ({ fact, value, limit }) => `${spaced(fact)}: ${value}; compared with ${limit}.`,
  );
  return el(
    'div',
    { class: 'ok-finding', 'data-rule': rule },
    el('strong', {}, `${spaced(action)}, ${severity}. `),
    `${message} `,
    ...marks.map(({ word }) => el('span', { class: 'ok-quiet' }, `(${word}) `)),
    ...(compared.length === 0 ? [] : [el('span', { class: 'ok-quiet' }, `${compared.join(' ')} `)]),
    ...(missing.length === 0
      ? []
      : [el('span', { class: 'ok-quiet' }, `Missing: ${missing.map(label).join(', ')}. `)]),
    ...(rule.startsWith('data-') ? [] : [link(`rules/${rule}`, 'Rule and sources')]),
  );
}

/** The tool that screens from question to question. Nothing is kept, and nothing is sent. */
export async function start(place: HTMLElement): Promise<void> {
  const form = place as HTMLFormElement;
  const result = document.querySelector<HTMLElement>('[data-result-of=screen]');
  const select = form.querySelector<HTMLSelectElement>('[name=protocol]');
  const moment = form.querySelector<HTMLInputElement>('[name=at]');
  if (result === null || select === null || moment === null) return;
  const all = entriesOfScreening(
    new Set([...select.options].map(({ value }) => value).filter((id) => id !== '')),
  );
  const shared = share(form, all, result);
  if (moment.value === '') moment.value = nowLocal();
  // Names and codes are asked for apart from the tool, the large table of medicines apart from both.
  const { terminology: names } = await import('@openketamine/terminology');
  let terminology: Terminology = names;
  let full: Promise<Terminology> | undefined;
  let loaded: { readonly file: string; readonly of: ScreeningData; asking: Interview } | undefined;
  let answers: Answers = {};
  let fromLink = shared.entries?.['answers'] ?? '';
  const aside = new Set<string>();

  /** The large table of medicines: loaded when the first medicine is asked for. */
  const medicines = (): Promise<Terminology> => {
    full ??= import('@openketamine/terminology/full').then(({ fullTerminology }) => {
      terminology = fullTerminology;
      if (loaded !== undefined) loaded.asking = interview(loaded.of, terminology);
      return terminology;
    });
    return full;
  };

  const load = async (id: string): Promise<NonNullable<typeof loaded>> => {
    const option = [...select.options].find(({ value }) => value === id);
    const file = `screening-${option?.dataset['treatment'] ?? ''}.json`;
    if (loaded?.file !== file) {
      const of = await data<ScreeningData>(file);
      loaded = { file, of, asking: interview(of, terminology) };
    }
    return loaded;
  };

  const refused = (error: unknown): void => {
    if (!(error instanceof OpenKetamineError)) throw error;
    const at = refuseAt(form, error);
    result.replaceChildren(...(at ? [] : [refusal(error)]));
  };

  const work = async (focus = false): Promise<void> => {
    clearRefusals(form);
    const entries = entriesOf(form, all);
    const id = entries['protocol'] ?? '';
    if (id === '') {
      result.replaceChildren(
        el(
          'p',
          { class: 'ok-refused' },
          'Choose a protocol: rules hold for a drug, a route and a use.',
        ),
      );
      return;
    }
    const country = entries['place'] ?? '';
    if (country === '') {
      result.replaceChildren(
        el(
          'p',
          { class: 'ok-refused', 'data-ask': 'place' },
          'In which place is it given? Labels and law differ, and many rules hold in some places only. Nothing is screened until a place is chosen.',
        ),
      );
      form.querySelector<HTMLElement>('[name=place]')?.focus();
      return;
    }
    const at = momentOf(moment.value);
    if (at === undefined) {
      result.replaceChildren(
        el(
          'p',
          { class: 'ok-refused' },
          'Say at which moment the screening is: times since a dose or a meal are counted from it.',
        ),
      );
      moment.focus();
      return;
    }
    const { of, asking } = await load(id);
    if (fromLink !== '') {
      const read = readAnswers(fromLink, of.fields);
      fromLink = '';
      if (read === undefined) {
        result.replaceChildren(
          el(
            'p',
            { class: 'ok-refused ok-lost' },
            'This link holds answers that this page cannot read: it was changed, or made by another version. None of them was taken. ',
            link('tools/screen', 'Start anew'),
          ),
        );
        return;
      }
      answers = read;
      if (
        answers['medicines'] !== undefined ||
        Object.values(of.fields).some(
          ({ key }) =>
            key === 'medicines' &&
            Object.keys(answers).some((fact) => of.fields[fact]?.key === 'medicines'),
        )
      )
        await medicines();
    }
    shared.write({ answers: writtenAnswers(answers) });
    try {
      checkPlace(country, '/jurisdiction');
      const subject: Subject = { ...(of.subjects[id] as Subject), jurisdiction: country };
      const screening = (loaded?.asking ?? asking).screen(answers, subject, at);
      show(screening, of, country);
      if (focus) result.querySelector<HTMLElement>('[data-next]')?.focus();
    } catch (error) {
      refused(error);
    }
  };

  const show = (screening: Screening, of: ScreeningData, country: string): void => {
    const lead = leadOfFindings(screening, screening.findings);
    const asking = loaded?.asking;
    if (asking === undefined) return;
    const label = (fact: string): string => of.fields[fact]?.label ?? names.label(fact);
    const next = asking.next(screening, aside);
    const elsewhere = asking.elsewhere(screening);
    const put = el('div', {
      class: 'ok-urgency',
      'data-urgency': screening.urgency,
      role: 'status',
    });
    put.innerHTML = markSvg(meanings[screening.urgency]).markup;
    put.append(
      el(
        'div',
        {},
        el('p', { class: 'ok-urgency-word' }, lead.now),
        ...(lead.notCleared === undefined ? [] : [el('p', {}, lead.notCleared)]),
      ),
    );
    const said = Object.entries(answers).flatMap(([fact, given]) => {
      const list = lists.find((each) => completeOf(each) === fact);
      const field = of.fields[fact];
      const words =
        list !== undefined
          ? `${spaced(list.replaceAll(/([A-Z])/gu, ' $1').toLowerCase())}: ${given.value === true ? 'the list is complete' : 'the list is not complete'}`
          : field === undefined
            ? fact
            : `${field.label}: ${sayGiven(field, given, sayUnit)}`;
      const back = button('Take back', () => {
        const { [fact]: _gone, ...rest } = answers;
        answers = rest;
        aside.clear();
        void work(true);
      });
      back.setAttribute('aria-label', `Take back: ${words}`);
      return [el('span', {}, `${words} `, back)];
    });
    const again =
      aside.size === 0
        ? []
        : [
            button('Ask again what was put aside', () => {
              aside.clear();
              void work(true);
            }),
          ];
    result.replaceChildren(
      el('h2', {}, `Screening: ${placeName(country)}`),
      put,
      ...(next === undefined
        ? [
            el(
              'p',
              { 'data-next': '', tabindex: '-1', class: 'ok-next' },
              screening.ask.length === 0
                ? 'No question is left. What was found stands below.'
                : 'No further question can be entered here; what is open stands below, and stays open.',
            ),
          ]
        : [
            questionForm({
              next,
              left: screening.ask.length,
              decides: next.question.decides.length,
              at: moment.value,
              answers,
              medicines,
              country,
              record: (more) => {
                answers = { ...answers, ...more };
                void work(true);
              },
              aside: () => {
                aside.add(next.question.fact);
                void work(true);
              },
            }),
          ]),
      ...again,
      ...part(
        'Met: weigh before anything is given',
        ...lead.weighing.map((finding) => findingLine(finding as Finding, label)),
      ),
      ...part(
        'Met: to watch or adjust',
        ...lead.cautions.map((finding) => findingLine(finding as Finding, label)),
      ),
      ...(lead.undecided.length === 0
        ? []
        : [
            folded(
              `${lead.undecided.length} rules are undecided, the most serious first`,
              ...lead.undecided.map((finding) => findingLine(finding as Finding, label)),
            ),
          ]),
      ...part('What was answered', ...listOf(said)),
      ...part(
        'Open, and not to be entered here',
        ...listOf(elsewhere.map(({ question }) => question)),
      ),
      el(
        'p',
        { class: 'ok-quiet' },
        'Findings are for clinicians to judge. Severity and action are judgements of this project. What is not recorded is unknown, never “no”.',
      ),
    );
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void work(true);
  });
  form.addEventListener('change', (event) => {
    const { name } = event.target as HTMLInputElement;
    if (name === 'protocol') {
      answers = {};
      aside.clear();
    }
    if (name === 'with-patient') shared.write({ answers: writtenAnswers(answers) });
    else if (result.childElementCount > 0) void work();
  });
  form.dataset['ready'] = 'true';
  if (shared.entries !== undefined) void work();
}
