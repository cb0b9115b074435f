import type { Gap, Protocol } from '@openketamine/model';
import { standingsLine } from '@openketamine/model/render';
import { highestDoses, type HighestDose, type NamedDose } from '@openketamine/model/highest-dose';
import {
  judgeProtocol,
  reaches,
  type FindProtocol,
  type Judged,
  type Reach,
  type Reference,
} from '@openketamine/conformance';

const explains: Readonly<Record<Reach, string>> = {
  'to the end':
    'Every date and every dose is planned, or waits only for a choice that the protocol leaves to people.',
  'to a gate':
    'Planned up to a question of the protocol. What comes after it is shown and waits for the answer.',
  'to a gap': 'Planned up to a phase for which the source gives no dates.',
  'dates without dose':
    'The dates are planned; for some sessions the source gives no dose, and the plan says so.',
  refused: 'The source leaves out so much that not even dates can be planned.',
};

const standingOf = ({ status, lastChecked }: Protocol) => ({ status: status.state, lastChecked });

const cell = (text: string) =>
  text
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
    .replaceAll('{', '&#123;')
    .replaceAll('}', '&#125;');
const code = (text: string) => `\`${text}\``;
const quoted = (gap: Gap) => `${code(gap.id)}: ${cell(gap.says)} (${cell(gap.field)})`;

function row({ protocol, planned, conditional, until, gaps }: Judged): string {
  const why = [...until.map(cell), ...gaps.map(quoted)];
  return `| ${code(protocol.id)} | ${planned} | ${conditional} | ${why.length === 0 ? 'nothing' : why.join('; ')} |`;
}

function gapRows(protocols: readonly Protocol[]): string[] {
  const effect = {
    dates: 'dates',
    dose: 'dose',
    part: 'part of the session or of the course',
  } as const;
  return protocols.flatMap((protocol) =>
    protocol.gaps.map(
      (gap) =>
        `| ${code(protocol.id)} | ${code(gap.id)} | ${effect[gap.blocks]} | ${cell(gap.says)} | ${cell(gap.field)} |`,
    ),
  );
}

const named = (dose: NamedDose | undefined) =>
  dose === undefined ? '' : `${dose.value} ${dose.unit}, ${code(dose.protocol)}`;

const highestRow = ({ drug, route, amount, byWeight }: HighestDose) =>
  `| ${drug} | ${route} | ${named(byWeight)} | ${named(amount)} |`;

/**
 * The page that says of every protocol how far it can be planned, and which gap ends it.
 *
 * @param protocols - the whole library
 * @param reference - the invented people
 * @param find - finds protocols by id
 * @returns Markdown
 */
export function libraryPage(
  protocols: readonly Protocol[],
  reference: Reference,
  find: FindProtocol,
): string {
  const judged = protocols.map((protocol) => judgeProtocol(protocol, reference, find));
  const of = (reach: Reach) => judged.filter((entry) => entry.reach === reach);
  const lines = [
    '---',
    'title: The protocol library',
    'description: How far each published regimen can be planned, and which gap of its source ends the plan',
    '---',
    '',
    '# The protocol library',
    '',
    '<!-- Made by `pnpm generate` from packages/protocols/data. Do not edit. -->',
    '',
    `The library holds ${protocols.length} published regimens: ${standingsLine(protocols.map(standingOf))}.`,
    'Being listed is not an endorsement: several are here because they failed or are warned about.',
    '',
    'The tables say how far each can be planned for an adult of whom everything needed is known (weight, age, ancestry, arm,',
    'company), without any event yet. Courses that go on from there, in every direction, stand beside each protocol in',
    '`packages/protocols/data/<id>.plan.txt`.',
    '',
    '| a plan goes | regimens |',
    '| --- | --- |',
    ...reaches.map((reach) => `| ${reach} | ${of(reach).length} |`),
  ];
  for (const reach of reaches) {
    lines.push(
      '',
      `## ${reach[0]?.toUpperCase()}${reach.slice(1)}`,
      '',
      explains[reach],
      '',
      '| protocol | planned | waiting | what it waits for, and the gap that causes it |',
      '| --- | --- | --- | --- |',
      ...of(reach).map(row),
    );
  }
  lines.push(
    '',
    '## The highest doses named',
    '',
    'For one administration, by drug and route, computed from the files above. A dose above these is one that no protocol of the library',
    'names: `lint` tells of it, and a plan with it is blocked until somebody has looked. They say what was published, not what is safe:',
    'a dose below may be far too much. See [decision 0097](../decisions/0097-the-highest-dose-that-is-named.md).',
    '',
    '| drug | route | by weight | as an amount |',
    '| --- | --- | --- | --- |',
    ...highestDoses(protocols)
      .toSorted((a, b) => (`${a.drug} ${a.route}` < `${b.drug} ${b.route}` ? -1 : 1))
      .map(highestRow),
    '',
    '## Every gap',
    '',
    'A gap is a number that the research record does not have. It quotes the empty field, and a clinic may fill it in its own policy; the',
    "plan then shows the number as the clinic's.",
    '',
    '| protocol | gap | what it blocks | what is missing | empty field |',
    '| --- | --- | --- | --- | --- |',
    ...gapRows(protocols),
  );
  return `${lines.join('\n')}\n`;
}
