import { holdsIn } from '@openketamine/model/places';

type Fields = Readonly<Record<string, unknown>>;
type RecordsOf = (collection: string) => readonly unknown[];

/** Places that have an entry of their own; a place without rules of its own takes that of the wider one, or all rules. */
export const places = ['US', 'EU', 'UK', 'CH', 'CA-BC', 'HK'];

/** The group of a rule: `everywhere`, or the places whose rule it is. */
export function placesOf({ places: of }: Fields): string {
  return (of as readonly string[] | undefined)?.join('-').toLowerCase() ?? 'everywhere';
}

const camel = (text: string): string =>
  text.replaceAll(/-(?<letter>[a-z])/gu, (_, letter: string) => letter.toUpperCase());

function placeModule(place: string, recordsOf: RecordsOf): string {
  const rules = recordsOf('rules') as readonly Fields[];
  const holds = rules.filter(
    ({ places: of }) => of === undefined || holdsIn(of as string[], place),
  );
  const groups = [...new Set(holds.map(placesOf))].toSorted();
  const labels = (recordsOf('labels') as readonly Fields[])
    .filter(({ place: of }) => typeof of === 'string' && holdsIn(of, place))
    .map(({ id }) => id);
  return `// Made from data/rules by \`pnpm generate\`. Do not edit.
import type { LabelRead } from '@openketamine/model';
import { inOrder } from '../../in-order.js';
import { labels as all } from '../labels.js';
${groups.map((group) => `import { rules as ${camel(group)} } from '../rules/${group}.js';`).join('\n')}
import type { ShippedRule } from '../types.js';

/** The rules that may hold in ${place}: its own, those of wider places, and those without a place. */
export const rules: readonly ShippedRule[] = inOrder([
${groups.map((group) => `  ...${camel(group)},\n`).join('')}]);

const ids: ReadonlySet<string> = new Set(${JSON.stringify(labels)});

/** The labels of ${place} that were read. */
export const labels: readonly LabelRead[] = all.filter(({ id }) => ids.has(id));
`;
}

/** A module for each place, by path. */
export const placeModules: Readonly<Record<string, (recordsOf: RecordsOf) => string>> =
  Object.fromEntries(
    places.map((place) => [
      `places/${place.toLowerCase()}`,
      (recordsOf: RecordsOf) => placeModule(place, recordsOf),
    ]),
  );
