import { html, known, nameOf, sentence, table, type Html } from '@openketamine/web-ui';
import type { Protocol } from '@openketamine/model';
import { rules, type ShippedRule } from '@openketamine/risk';
import { rulesFor, subjectOfProtocol } from '@openketamine/screening';

function sourceOf(rule: ShippedRule): Html {
  const { cite } = rule.source;
  const id = cite.split('#')[0] ?? cite;
  const reference = rule.references[id];
  const href = reference?.doi === undefined ? reference?.url : `https://doi.org/${reference.doi}`;
  const title = html`${reference?.title ?? id}${reference?.year == null ? '' : ` (${reference.year})`}`;
  const linked = href === undefined ? title : html`<a href="${href}" rel="noreferrer">${title}</a>`;
  return known(linked, rule.source);
}

const order = [
  'contraindication',
  'precaution',
  'interaction',
  'eligibility',
  'monitoring-limit',
  'stop-rule',
  'discharge',
  'course-task',
];

const titles: Readonly<Record<string, string>> = {
  contraindication: 'Contraindications',
  precaution: 'Precautions',
  interaction: 'Interactions',
  eligibility: 'Who may be treated',
  'monitoring-limit': 'Limits while watching',
  'stop-rule': 'Stop rules',
  discharge: 'Discharge',
  'course-task': 'During the course',
};

/** What excludes: what the label contraindicates apart from what it only advises against. */
function excluding(
  found: readonly ShippedRule[],
): { title: string; list: readonly ShippedRule[] }[] {
  const all = found.filter(({ kind }) => kind === 'contraindication');
  return [
    {
      title: 'Contraindicated by the label',
      list: all.filter(({ contraindicated }) => contraindicated === true),
    },
    {
      title: 'Not recommended, not approved, or judged by this project',
      list: all.filter(({ contraindicated }) => contraindicated !== true),
    },
  ];
}

/** What to do; where a rule has branches, what to do in each. */
function actionOf({ action, branches }: ShippedRule): Html {
  if (branches === undefined) return html`${action.replaceAll('-', ' ')}`;
  return html`<ul>${branches.map((branch) => html`<li>${branch.says ?? branch.id.replaceAll('-', ' ')} <strong>${(branch.action ?? action).replaceAll('-', ' ')}</strong></li>`)}</ul>`;
}

/** What a screening looks for, by kind. Contraindications stand open, the rest folds. */
export function rulesSection(protocol: Protocol): Html {
  const { jurisdiction } = protocol;
  const found = rulesFor(rules, { subject: subjectOfProtocol(protocol, jurisdiction) });
  const place =
    jurisdiction === undefined
      ? 'no place: rules that hold only in one place are left out'
      : nameOf('place', jurisdiction);
  if (found.length === 0) {
    return html`<p>
      No rule holds for this protocol yet (${place}). That does not mean that there is no risk.
    </p>`;
  }
  const parts = order
    .flatMap((kind) =>
      kind === 'contraindication'
        ? excluding(found)
        : [{ title: titles[kind] ?? kind, list: found.filter((rule) => rule.kind === kind) }],
    )
    .filter(({ list }) => list.length > 0);
  return html`<p class="ok-quiet">
      What a screening asks for this protocol; ${place}. Severity and action are judgements of this
      project.
    </p>
    ${parts.map(({ title, list: ofKind }, index) => {
      const rows = ofKind.map((rule) => [
        html`<a href="/rules/${rule.id}">${rule.title}</a>`,
        html`${rule.message}`,
        actionOf(rule),
        html`${sentence(rule.authority)}: ${sourceOf(rule)}`,
      ]);
      return html`<details${index === 0 && html` open`}><summary>${title}: ${ofKind.length}</summary>${table(title, ['Rule', 'When it is met', 'Action', 'Who says so'], rows)}</details>`;
    })}`;
}
