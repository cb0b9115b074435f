/** What two or more protocols are compared by. Made by the generator, read by pages and by the tool. */
export interface Summary {
  readonly id: string;
  readonly title: string;
  /** Text by row of the comparison; a row that is missing was not given. */
  readonly rows: Readonly<Record<string, string>>;
  /** Days of the sample course on which there is a session, from 1. */
  readonly days: readonly number[];
}

/** Rows in the order of questions. */
const rowNames: readonly (readonly [id: string, name: string])[] = [
  ['what', 'Drug and route'],
  ['for', 'For whom'],
  ['where', 'Where'],
  ['law', 'Law'],
  ['visits', 'Visits'],
  ['hours', 'Hours in the clinic'],
  ['dose', 'First dose'],
  ['weekly', 'Drug by week'],
  ['drug', 'Drug in the sample course'],
  ['monitoring', 'Watched'],
  ['effects', 'Side effects'],
  ['evidence', 'Evidence'],
  ['missed', 'A missed session'],
  ['gaps', 'Not known'],
];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escape = (text: string): string =>
  text.replaceAll(/[&<>"]/gu, (each) => entities[each] ?? each);

const width = 300;

/** The sessions of each protocol on one axis of weeks. */
function strip(days: readonly number[], weeks: number): string {
  const x = (day: number): number => Math.round(4 + ((day - 1) / (weeks * 7)) * (width - 8));
  const marks = days.map((day) => `<path class="ok-room-check" d="M${x(day)} 3v14"/>`).join('');
  const grid = Array.from(
    { length: weeks + 1 },
    (_, week) => `<path class="ok-room-grid" d="M${x(week * 7 + 1)} 16v4"/>`,
  ).join('');
  return `<svg class="ok-plot" viewBox="0 0 ${width} 22" width="${width}" height="22" aria-hidden="true" focusable="false"><path class="ok-plot-tick" d="M4 20H${width - 4}"/>${grid}${marks}</svg>`;
}

/** How many weeks of a course are drawn: what goes on for longer is cut, and says so. */
const longest = 13; // not clinical: length of an axis

/** The table of a comparison: rows that differ first, then what is the same. */
export function compareTable(list: readonly Summary[], base = '/'): string {
  const value = (summary: Summary, row: string): string => summary.rows[row] ?? 'not given';
  const differs = (row: string): boolean => new Set(list.map((each) => value(each, row))).size > 1;
  const weeks = Math.min(
    longest,
    Math.max(1, ...list.map(({ days }) => Math.ceil(Math.max(1, ...days) / 7))),
  );
  const head = list
    .map(
      ({ id, title }) =>
        `<th scope="col"><a href="${base}protocols/${id}">${escape(title)}</a></th>`,
    )
    .join('');
  const rowOf = ([id, name]: readonly [string, string]): string =>
    `<tr><th scope="row">${name}</th>${list.map((each) => `<td>${escape(value(each, id))}</td>`).join('')}</tr>`;
  const strips = `<tr><th scope="row">Sessions, ${weeks} ${weeks === 1 ? 'week' : 'weeks'}</th>${list
    .map(({ days }) => {
      const shown = days.filter((day) => day <= weeks * 7);
      return `<td>${strip(shown, weeks)}<span class="ok-quiet">${shown.length} ${shown.length === 1 ? 'session' : 'sessions'} in ${weeks} weeks${shown.length < days.length ? ', then more' : ''}</span></td>`;
    })
    .join('')}</tr>`;
  const apart = rowNames.filter(([id]) => differs(id));
  const same = rowNames.filter(([id]) => !differs(id));
  const heading = (text: string): string =>
    `<tr class="ok-compare-part"><th colspan="${list.length + 1}" scope="colgroup">${text}</th></tr>`;
  return `<div class="ok-table" tabindex="0" role="region" aria-label="Protocols side by side"><table class="ok-compare"><caption>Sample patient of each page; what differs first</caption><thead><tr><td></td>${head}</tr></thead><tbody>${strips}${apart.map(rowOf).join('')}${same.length > 0 ? heading('The same in all') : ''}${same.map(rowOf).join('')}</tbody></table></div>`;
}
