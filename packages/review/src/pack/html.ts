import type { PackRow, PackSource, ReviewPack } from './pack.js';
import { packSections, type NamedRow, type PackSection } from './sections.js';
import { packStyle } from './style.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const esc = (text: string): string => text.replaceAll(/[&<>"]/gu, (sign) => entities[sign] ?? sign);

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

function address({ doi, url }: PackSource): string {
  const href = doi === undefined ? url : `https://doi.org/${doi}`;
  if (href === undefined) return '';
  // an address that is none of the web's is shown, and leads nowhere
  return /^https?:\/\//u.test(href) ? ` <a href="${esc(href)}">${esc(href)}</a>` : ` ${esc(href)}`;
}

function ground({ source, locator, basis }: PackRow): string {
  const cited = source === undefined ? 'no source' : `${source}${locator === undefined ? '' : `, ${locator}`}`; // prettier-ignore
  return basis === undefined ? cited : `${basis}: ${cited}`;
}

function rowOf({ name, row }: NamedRow): string {
  const { says, read, doubtful, note } = row;
  const called = name === '' ? '' : `<span class="name">${esc(name)}</span> `;
  const remark = note === undefined ? '' : ` <span class="quiet">${esc(note)}</span>`;
  return `<li${doubtful ? ' class="doubtful"' : ''}><span class="tick"></span><span>${called}<span class="says">${esc(says)}</span>${remark}<span class="from">${esc(ground(row))}; <span class="read">${esc(read)}</span></span></span></li>`;
}

function section({ title, head, rows }: PackSection): string {
  const asked = head === undefined ? '' : `<p>${esc(head.says)} <span class="quiet">${esc(head.read)}</span></p>`; // prettier-ignore
  const heading = title === '' ? '' : `<h3>${esc(title)}</h3>`;
  return `<div class="place">${heading}${asked}<ul>${rows.map(rowOf).join('\n')}</ul></div>`;
}

function checklist(rows: readonly PackRow[], title: string, kind: string): string {
  if (rows.length === 0) return '';
  const doubtful = rows.filter((row) => row.doubtful).length;
  const more = doubtful === 0 ? '' : `, ${doubtful} of them unverified or chosen by the project`;
  return `<section class="rows ${kind}"><h2>${title} <small>${rows.length}${more}</small></h2>
<div class="columns">${packSections(rows).map(section).join('\n')}</div></section>`;
}

function list(title: string, items: readonly string[], none: string): string {
  if (items.length === 0) return `<p class="none"><strong>${title}:</strong> ${none}</p>`;
  const entries = items.map((item) => `<li>${item}</li>`).join('');
  return `<section class="columns"><h2>${title} <small>${items.length}</small></h2><ul>${entries}</ul></section>`;
}

function signOffs({ signOffs: signed }: ReviewPack): string {
  if (signed.length === 0)
    return '<p class="none"><strong>Signed so far:</strong> nobody has signed this record.</p>';
  const items = signed.map(
    ({ name, role, on, conflicts, fits, invented }) =>
      `<li>${invented ? '<strong>INVENTED</strong> ' : ''}${esc(name)}, ${esc(role)}, ${esc(on)}; conflicts of interest: ${esc(conflicts)}; ${fits ? 'fits what the record says now' : '<strong>signed another content than this</strong>'}</li>`,
  );
  return `<section><h2>Signed so far</h2><ul>${items.join('')}</ul></section>`;
}

function signBox(pack: ReviewPack): string {
  const lines = ['Name', 'Role', 'Date', 'Signature', 'Conflicts of interest, or "none"'];
  return `<section class="sign"><h2>Sign-off</h2>
<p>I have read every row above against its source, the readings, the gaps and the samples, and judge that this ${esc(pack.kind)} says what its sources say.</p>
<div class="lines">${lines.map((line) => `<span>${line}</span>`).join('')}</div>
<p>Covers the content with this hash, and no other:<br><span class="hash">${pack.sha256}</span></p>
<p class="quiet">Written into the repository with<br><code>openketamine review sign ${esc(pack.id)} --content ${pack.sha256.slice(0, 16)} --by NAME --role ROLE --on DATE --conflicts none</code></p>
</section>`;
}

/**
 * The review pack as one page to read on a screen or to print: no script, no font and no picture from elsewhere. Everything that came from the
 * record is escaped.
 *
 * @param pack - from `reviewPack`
 * @returns a whole HTML document
 * @category review pack
 */
export function packHtml(pack: ReviewPack): string {
  const facts = pack.facts
    .map(([name, value]) => `<dt>${esc(name)}</dt><dd>${esc(value)}</dd>`)
    .join('');
  const from = pack.version === null ? 'working tree' : `version ${pack.version}`;
  const samples = pack.samples
    .map(
      ({ title, lines }) =>
        `<section class="sample"><h2>${esc(title)}</h2><pre>${esc(lines.join('\n'))}</pre></section>`,
    ) // prettier-ignore
    .join('\n');
  const sources = pack.sources.map(
    ([id, source]) =>
      `<span class="id">${esc(id)}</span> ${esc(source.title)}${source.year == null ? '' : ` (${source.year})`}${address(source)}`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Review pack: ${esc(pack.title)}</title>
<style>${packStyle}</style>
</head>
<body>
<header>
<h1>${esc(pack.title)}</h1>
<p class="quiet">Review pack of the ${esc(pack.kind)} <span class="id">${esc(pack.id)}</span>, ${esc(from)}</p>
<p class="standing">${esc(pack.standing.charAt(0).toUpperCase() + pack.standing.slice(1))}.</p>
<p>${esc(pack.summary)}</p>
<dl class="facts">${facts}</dl>
<p class="quiet">${counted(pack.figures.length, 'number')}, ${counted(pack.statements.length, 'statement')}, ${counted(pack.sources.length, 'source')}. Not a medical device.</p>
</header>
<main>
${checklist(pack.figures, 'Numbers', 'figures')}
${checklist(pack.statements, 'Statements', 'statements')}
${list(
  'Where a source left room, and what we chose',
  pack.readings.map(({ part, says }) => `<strong>${esc(part)}</strong>: ${esc(says)}`),
  'no reading of ours is written down.',
)}
${list(
  'What the sources leave out',
  pack.gaps.map(({ id, says }) => `<span class="id">${esc(id)}</span> ${esc(says)}`),
  'no gap is written down.',
)}
${samples}
${list('Sources', sources, 'nothing is cited.')}
${signOffs(pack)}
${signBox(pack)}
</main>
</body>
</html>
`;
}
