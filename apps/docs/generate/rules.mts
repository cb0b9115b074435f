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
  const kinds = order.filter((kind) => found.some((rule) => rule.kind === kind));
  return html`<p class="ok-quiet">
      What a screening asks for this protocol; ${place}. Severity and action are judgements of this
      project.
    </p>
    ${kinds.map((kind, index) => {
      const ofKind = found.filter((rule) => rule.kind === kind);
      const rows = ofKind.map((rule) => [
        html`<a href="/rules/${rule.id}">${rule.title}</a>`,
        html`${rule.message}`,
        html`${rule.action.replaceAll('-', ' ')}`,
        html`${sentence(rule.authority)}: ${sourceOf(rule)}`,
      ]);
      const title = titles[kind] ?? kind;
      return html`<details${index === 0 && html` open`}><summary>${title}: ${ofKind.length}</summary>${table(title, ['Rule', 'When it is met', 'Action', 'Who says so'], rows)}</details>`;
    })}`;
}
