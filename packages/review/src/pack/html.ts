import type { PackRow, PackSource, ReviewPack } from './pack.js';
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

function rowOf({ part, says, source, locator, basis, read, doubtful, note }: PackRow): string {
  const where = source === undefined ? 'no source' : `${esc(source)}${locator === undefined ? '' : `, ${esc(locator)}`}`; // prettier-ignore
  const ground = basis === undefined ? '' : `${esc(basis)}: `;
  return `<tr${doubtful ? ' class="doubtful"' : ''}><td>${esc(part)}</td><td class="says">${esc(says)}${note === undefined ? '' : `<br><span class="quiet">${esc(note)}</span>`}</td><td>${ground}${where}</td><td class="read">${esc(read)}</td><td class="box"><span class="tick"></span></td></tr>`;
}

function table(rows: readonly PackRow[], title: string, kind: string): string {
  if (rows.length === 0) return '';
  const doubtful = rows.filter((row) => row.doubtful).length;
  const more = doubtful === 0 ? '' : `, ${doubtful} of them unverified or chosen by the project`;
  return `<section class="${kind}"><h2>${title} <small>${rows.length}${more}</small></h2>
<table><colgroup><col style="width:27%"><col style="width:33%"><col style="width:19%"><col style="width:15%"><col style="width:6%"></colgroup>
<thead><tr><th>Where</th><th>What it says</th><th>Source and place</th><th>How it was read</th><th class="box">OK</th></tr></thead>
<tbody>
${rows.map(rowOf).join('\n')}
</tbody></table></section>`;
}

const list = (title: string, items: readonly string[], none: string) =>
  `<section><h2>${title} <small>${items.length}</small></h2>${items.length === 0 ? `<p>${none}</p>` : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`}</section>`;

function signOffs({ signOffs: signed }: ReviewPack): string {
  if (signed.length === 0) return '<p>Nobody has signed this record.</p>';
  const items = signed.map(
    ({ name, role, on, conflicts, fits, invented }) =>
      `<li>${invented ? '<strong>INVENTED</strong> ' : ''}${esc(name)}, ${esc(role)}, ${esc(on)}; conflicts of interest: ${esc(conflicts)}; ${fits ? 'fits what the record says now' : '<strong>signed another content than this</strong>'}</li>`,
  );
  return `<ul>${items.join('')}</ul>`;
}

function signBox(pack: ReviewPack): string {
  const lines = ['Name', 'Role', 'Date', 'Conflicts of interest, or "none"', 'Signature'];
  return `<section class="sign"><h2>Sign-off</h2>
<p>I have read every row above against its source, the readings, the gaps and the samples, and judge that this ${esc(pack.kind)} says what its sources say.</p>
<div class="lines">${lines.map((line) => `<span>${line}</span><span></span>`).join('')}</div>
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
        `<section><h2>${esc(title)}</h2><pre>${esc(lines.join('\n'))}</pre></section>`,
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
${table(pack.figures, 'Numbers', 'figures')}
${table(pack.statements, 'Statements', 'statements')}
${list(
  'Where a source left room, and what we chose',
  pack.readings.map(({ part, says }) => `<strong>${esc(part)}</strong>: ${esc(says)}`),
  'No reading of ours is written down.',
)}
${list(
  'What the sources leave out',
  pack.gaps.map(({ id, says }) => `<span class="id">${esc(id)}</span> ${esc(says)}`),
  'No gap is written down.',
)}
${samples}
${list('Sources', sources, 'Nothing is cited.')}
<section><h2>Signed so far</h2>${signOffs(pack)}</section>
${signBox(pack)}
</main>
</body>
</html>
`;
}
