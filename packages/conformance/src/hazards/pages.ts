import type { Hazard, Rule } from '@openketamine/model';
import { placeName } from '@openketamine/model/places';
import { answerHazards, type HazardAnswer, type HazardData, type Treatment } from './answers.js';

/** The words of a cell: what the place answers, and from whom where it is borrowed. */
function cellOf({ weight, finding }: HazardAnswer): string {
  if (finding === undefined) return 'nothing';
  if (finding.borrowedFrom !== undefined) return `review, from ${finding.borrowedFrom.place}`;
  return weight === 'none' ? 'a word' : weight;
}

const nameOf = ({ drug, route }: Treatment) => `${drug} (${route})`;

const made = (what: string) => `<!-- Made by \`pnpm generate\` from ${what}. Do not edit. -->`;

function head(title: string, description: string, what: string): string[] {
  return [
    '---',
    `title: ${title}`,
    `description: ${description}`,
    '---',
    '',
    `# ${title}`,
    '',
    made(what),
  ];
}

/** Treatments whose rows are the same, so that no table stands there twice. */
function grouped(
  rows: ReadonlyMap<Treatment, readonly string[]>,
): (readonly [Treatment[], readonly string[]])[] {
  const groups = new Map<string, [Treatment[], readonly string[]]>();
  for (const [treatment, lines] of rows) {
    const text = lines.join('\n');
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [[treatment], lines]);
    else group[0].push(treatment);
  }
  return [...groups.values()];
}

/** Rules that cover a hazard by themselves. */
const covering = (rules: readonly Rule[], { id }: Hazard) =>
  rules.filter((rule) =>
    [rule, ...(rule.branches ?? [])].some(({ hazards }) => hazards?.includes(id) === true),
  );

function sourcesOf({ rules, list }: HazardData): string[] {
  return list.hazards.map((hazard) => {
    const own = covering(rules, hazard).map(
      ({ id, record, places }) => `\`${id}\` (${record}; ${places?.join(', ') ?? 'every place'})`,
    );
    const standIn = rules.filter(({ fallbackFor }) => fallbackFor === hazard.id);
    const loan = standIn.map(({ id, record }) => `\`${id}\` (${record})`).join(', ');
    return `| ${hazard.title} | ${own.join('; ')} | ${loan === '' ? 'none is needed' : loan} |`;
  });
}

/**
 * The page that says what each place answers to each hazard with each treatment.
 *
 * @param data - rules, labels that were read, hazards and terminology
 * @param treatments - drugs and routes
 * @returns Markdown
 * @category hazards
 */
export function hazardsPage(data: HazardData, treatments: readonly Treatment[]): string {
  const answers = answerHazards(data);
  const places = [...data.list.places, undefined];
  const rows = new Map(
    treatments.map((treatment) => [
      treatment,
      answers
        .hazardsOf(treatment)
        .map(
          (hazard) =>
            `| ${hazard.title} | ${places.map((place) => cellOf(answers.of(hazard, treatment, place))).join(' | ')} |`,
        ),
    ]),
  );
  const shown = data.list.places.map((place) => `${place} (${placeName(place)})`).join(', ');
  const lines = [
    ...head(
      'Hazards by place',
      'What each place answers to each hazard, by a rule of its own or by one it borrows',
      'packages/risk/data',
    ),
    '',
    'A person who has one hazard, and of whom all else is known and unremarkable, is screened in each place for each drug and route of the',
    'library. The tables say what the rules about that hazard answer. Where people can have a hazard in several ways, the mildest answer is shown.',
    '',
    '| word | meaning |',
    '| --- | --- |',
    '| exclude, defer, review, caution | what a rule of the place, or of every place, asks for |',
    '| a word | a rule of the place speaks and asks for nothing |',
    '| review, from US | no rule of the place covers the hazard: a project rule asks for a review and takes the severity of that rule; it never excludes |',
    '',
    `Places: ${shown}. Members of the European Union and the European Economic Area inherit EU, GB is UK, states and provinces`,
    'inherit their country. A place that is not shown and inherits nothing answers as BR does. `no place` is a plan or screening for which no',
    'place was named.',
    '',
    'What no rule covers, and why, stands in [What no rule covers](what-no-rule-covers.md).',
  ];
  for (const [group, table] of grouped(rows)) {
    lines.push(
      '',
      `## ${group.map(nameOf).join(', ')}`,
      '',
      `| hazard | ${places.map((place) => place ?? 'no place').join(' | ')} |`,
      `| --- | ${places.map(() => '---').join(' | ')} |`,
      ...table,
    );
  }
  lines.push(
    '',
    '## Where each answer comes from',
    '',
    'Rules that cover a hazard, with their record and where they hold; and the project rule that stands in where none of them does.',
    '',
    '| hazard | rules | stands in |',
    '| --- | --- | --- |',
    ...sourcesOf(data),
  );
  return `${lines.join('\n')}\n`;
}

/**
 * The page that says what no rule covers, and which labels were read.
 *
 * @param data - rules, labels that were read, hazards and terminology
 * @param treatments - drugs and routes
 * @returns Markdown
 * @category hazards
 */
export function uncoveredPage(data: HazardData, treatments: readonly Treatment[]): string {
  const { list, labels } = data;
  const spoken = list.hazards.filter(({ answer }) => answer === 'spoken');
  const lines = [
    ...head(
      'What no rule covers',
      'Hazards for which no rule speaks, why, and which labels were read',
      'packages/risk/data/hazards and packages/risk/data/labels',
    ),
    '',
    'A hazard is borrowed from another place only where a label, a regulator or a guideline was read that names it. What nobody was read to',
    'name stands here. No rule means that screening does not ask: somebody has to.',
    '',
    '| hazard | where no rule speaks | why | what speaks nearby |',
    '| --- | --- | --- | --- |',
    ...list.uncovered.map(
      ({ title, where, why, instead }) => `| ${title} | ${where} | ${why} | ${instead ?? ''} |`,
    ),
    '',
    '## Hazards for which a place may ask for less than a review',
    '',
    'Sources that were read ask for care, not for a review. Where a place has no rule, the loan is a review all the same, since nobody has read its label.',
    '',
    '| hazard | note |',
    '| --- | --- |',
    ...spoken.map(({ title, note }) => `| ${title} | ${note ?? ''} |`),
    '',
    '## Labels whose contraindications were read',
    '',
    'A loan says whether the label of the place is silent or was not read. Silent are only these, and only for these routes; every other label,',
    'of every place and route, was not read on its contraindications, however much else of it was.',
    '',
    '| label | place | drug and routes | parts that were read | general clause |',
    '| --- | --- | --- | --- | --- |',
    ...labels.map(
      ({ title, place, drug, routes, chapters, clauses }) =>
        `| ${title} | ${place} | ${drug} (${routes.join(', ')}) | ${chapters.map((chapter) => chapter.replaceAll('-', ' ')).join(', ')} | ${(clauses ?? []).map(({ says }) => says).join('; ')} |`,
    ),
    '',
    `The library has ${treatments.map(nameOf).join(', ')}.`,
  ];
  return `${lines.join('\n')}\n`;
}
