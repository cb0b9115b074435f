import { protocols } from '@openketamine/protocols';
import { rules, type ShippedRule } from '@openketamine/risk';
import { fullTerminology } from '@openketamine/terminology/full';
import { medicines } from '@openketamine/terminology/medicines';
import { html, nameOf, sentence, type Html } from '@openketamine/web-ui';
import type { Generator, Page } from './page.mts';

type Way = readonly [drug: string, route: string];

/** Every drug and route of the library, each once. */
const ways: readonly Way[] = [
  ...new Map(
    protocols.map(({ drug, route }) => [`${drug} ${route}`, [drug, route] as const] as const),
  ).values(),
].toSorted(([a, b], [c, d]) => a.localeCompare(c) || b.localeCompare(d));

/** Brand names by ingredient, a few of each: a reader types one, nobody reads them all. */
const brandsOf = new Map<string, Set<string>>();
for (const { name, ingredients, confirmed } of medicines.allBrands()) {
  if (!confirmed || ingredients.length !== 1) continue;
  const [ingredient = ''] = ingredients;
  const known = brandsOf.get(ingredient) ?? new Set<string>();
  known.add(name);
  brandsOf.set(ingredient, known);
}

const most = 12;

/** What a rule calls medicines: classes and ingredients, wherever in it they stand. */
function medicinesOf(rule: ShippedRule): readonly string[] {
  const found = new Set<string>();
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, part] of Object.entries(node)) {
      if (key === 'medicine' && Array.isArray(part))
        for (const name of part) if (typeof name === 'string') found.add(name);
      if (key === 'substance' && typeof part === 'string') found.add(part);
      if (key !== 'notWith') look(part);
    }
  };
  look(rule.when ?? rule.branches);
  return [...found];
}

/** Classes, their members, and names under which they are sold: what a reader may type. */
function searchWords(names: readonly string[]): string {
  const members = names.flatMap((name) => [name, ...(fullTerminology.classMembers(name) ?? [])]);
  const brands = members.flatMap((name) => [...(brandsOf.get(name) ?? [])].slice(0, most));
  return [...new Set([...members, ...brands])].join(' ').replaceAll('-', ' ').toLowerCase();
}

const applies = (rule: ShippedRule, [drug, route]: Way): boolean =>
  rule.applies.some(
    (each) =>
      (each.drug === undefined || each.drug === drug) &&
      (each.route === undefined || each.route === route),
  );

function cell(rule: ShippedRule, way: Way): Html {
  if (!applies(rule, way)) return html`<td><span class="ok-quiet">no rule</span></td>`;
  const actions = [
    ...new Set((rule.branches ?? [rule]).map(({ action }) => action ?? rule.action)),
  ].map((action) => (action === 'none' ? 'nothing to do' : action.replaceAll('-', ' ')));
  return html`<td>${actions.join(', ')}</td>`;
}

/** Interactions by class of medicine, drug and route. */
function page(): Page {
  const found = rules.filter(({ kind }) => kind === 'interaction');
  const rows = found.map((rule) => {
    const names = medicinesOf(rule);
    const shown = names.slice(0, 4).map((name) => name.replaceAll('-', ' '));
    const rest = names.length > 4 ? ` and ${names.length - 4} more` : '';
    return html`<tr data-words="${searchWords(names)}"><th scope="row"><a href="/rules/${rule.id}">${rule.title}</a><br /><span class="ok-quiet">${shown.join(', ')}${rest}${rule.places === undefined ? '' : `; only ${rule.places.join(', ')}`}</span></th>${ways.map((way) => cell(rule, way))}</tr>`;
  });
  const heads = ways.map(
    ([drug, route]) =>
      html`<th scope="col">${sentence(nameOf('drug', drug))}, ${nameOf('route', route)}</th>`,
  );
  return {
    path: 'rules/interactions.md',
    title: 'Interactions, by medicine and route',
    description:
      'What to do when a medicine meets ketamine or esketamine: by class, ingredient or brand, for each route.',
    label: 'Interactions',
    position: 0.5,
    wide: true,
    body: [
      `${found.length} rules. Severity and action are judgements of this project; each rule says who says what. "No rule" does not mean that there is no interaction.`,
      html`<form class="ok-tool ok-fields" data-tool="rows" data-table="interactions" hidden><label>A medicine, by class, ingredient or brand <input name="words" type="search" autocomplete="off" placeholder="lorazepam, Xanax, antihypertensive" /></label><p class="ok-explorer-foot"><span data-count="" role="status"></span></p></form>`
        .markup,
      html`<div class="ok-table" id="interactions" tabindex="0" role="region" aria-label="Interactions by medicine and route"><table><caption>What a rule asks for</caption><thead><tr><th scope="col">Medicine</th>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`
        .markup,
    ].join('\n\n'),
  };
}

/** The matrix of interactions. */
export const interactionPage: Generator = { name: 'interactions', pages: () => [page()] };
