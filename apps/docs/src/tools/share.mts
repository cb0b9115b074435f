/** What an address may carry for a tool, and how it is read back. No fact of a patient stands in it unless the reader asks. */

/** The version of the links that this page writes. A link says its own. */
export const version = 1;

/** One entry of a tool. */
export interface Entry {
  readonly name: string;
  /** Whether it says something of a patient: then it is left out of the address unless the reader asks. */
  readonly patient: boolean;
  /** Why a value cannot be, in a sentence; undefined where it can. */
  readonly problem?: (value: string) => string | undefined;
}

/** What stands in the fields of a tool, by name. */
export type Entries = Readonly<Record<string, string>>;

/** A link as it was read. */
export type Link =
  | { readonly kind: 'none' }
  | { readonly kind: 'state'; readonly entries: Entries }
  /** Nothing of it is shown: the reader is told why, and starts anew. */
  | { readonly kind: 'problem'; readonly says: string };

const known = new Set(['v', 'theme']);

function versionProblem(written: string | null): string | undefined {
  if (written === String(version)) return undefined;
  const number = Number(written);
  if (written === null)
    return 'This link does not say for which version of the tool it was made, so it cannot be read safely.';
  if (Number.isInteger(number) && number > version)
    return `This link was made by a later version of this tool (${number}; this page reads version ${version}).`;
  if (Number.isInteger(number) && number >= 0)
    return `This link was made by an older version of this tool (${number}; this page reads version ${version}). What it meant may have changed.`;
  return `This link names no version that there is: “${written.slice(0, 20)}”.`;
}

function pairsOf(part: string): readonly (readonly [string, string])[] | undefined {
  try {
    // a broken escape makes URLSearchParams write a sign for it, which no entry holds
    decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
  return [...new URLSearchParams(part)];
}

/**
 * Reads what an address says. Facts of a patient stand behind `#`, which no browser sends to a server.
 *
 * @param address - of the page, whole
 * @param entries - what the tool knows
 */
export function readLink(address: string, entries: readonly Entry[]): Link {
  const { search, hash } = new URL(address);
  const query = pairsOf(search.replace(/^\?/u, ''));
  // a heading of the page may stand behind # as well: that is no entry
  const fragment = hash.includes('=') ? pairsOf(hash.replace(/^#/u, '')) : [];
  if (query === undefined || fragment === undefined)
    return { kind: 'problem', says: 'This link was cut or changed on its way: it cannot be read.' };
  const given = [...query, ...fragment];
  if (given.length === 0) return { kind: 'none' };
  const wrong = versionProblem(query.find(([name]) => name === 'v')?.[1] ?? null);
  if (wrong !== undefined) return { kind: 'problem', says: wrong };
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const read: Record<string, string> = {};
  for (const [name, value] of given) {
    if (known.has(name)) continue;
    const entry = byName.get(name);
    if (entry === undefined)
      return {
        kind: 'problem',
        says: `This link says “${name.slice(0, 40)}”, which this tool does not know.`,
      };
    if (Object.hasOwn(read, name))
      return { kind: 'problem', says: `This link says “${name}” twice.` };
    const problem = entry.problem?.(value);
    if (problem !== undefined) return { kind: 'problem', says: problem };
    read[name] = value;
  }
  return { kind: 'state', entries: read };
}

/**
 * The address of what stands in a tool. What is empty is left out.
 *
 * @param address - of the page
 * @param known - what the tool knows
 * @param entries - what stands in it
 * @param withPatient - whether the reader asked for the facts of the patient as well
 */
export function writeLink(
  address: string,
  all: readonly Entry[],
  entries: Entries,
  withPatient: boolean,
): string {
  const url = new URL(address);
  const query = new URLSearchParams();
  const fragment = new URLSearchParams();
  for (const { name, patient } of all) {
    const value = entries[name] ?? '';
    if (value === '' || (patient && !withPatient)) continue;
    (patient ? fragment : query).set(name, value);
  }
  const said = [...query].length + [...fragment].length > 0;
  url.search = said ? `v=${version}${query.size === 0 ? '' : `&${query}`}` : '';
  url.hash = fragment.size === 0 ? '' : fragment.toString();
  return url.href;
}

/** An entry that has to be one of a list. */
export const oneOf =
  (what: string, ids: ReadonlySet<string>) =>
  (value: string): string | undefined =>
    ids.has(value)
      ? undefined
      : `No ${what} is called “${value.slice(0, 80)}”; perhaps it was renamed.`;

/** An entry that has to be a number that can be. */
export const numeric =
  (what: string, least: number, most: number) =>
  (value: string): string | undefined => {
    const number = Number(value.replace(',', '.'));
    return value.trim() !== '' && Number.isFinite(number) && number >= least && number <= most
      ? undefined
      : `This link gives “${value.slice(0, 40)}” as ${what}, which cannot be.`;
  };

/** An entry that has to be a day of the calendar. */
export const calendarDay =
  (what: string) =>
  (value: string): string | undefined => {
    const day = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
    return day !== undefined &&
      !Number.isNaN(day.getTime()) &&
      day.toISOString().slice(0, 10) === value
      ? undefined
      : `This link gives “${value.slice(0, 40)}” as ${what}, which is no day of the calendar.`;
  };
