/** How a review pack looks, on a screen and on paper (A4, black on white, legible in gray). */
export const packStyle = `
:root { color-scheme: light; --ink: #1b1b1f; --quiet: #55555f; --line: #c8c8d0; --soft: #f3f3f6; --warn: #8a3b00; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem; color: var(--ink); background: #fff; font: 14px/1.4 'DejaVu Sans', Verdana, 'Segoe UI', sans-serif; }
header { border-bottom: 2px solid var(--ink); padding-bottom: .6rem; margin-bottom: .8rem; }
h1 { font-size: 1.45rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font-size: 1.05rem; margin: 1.4rem 0 .4rem; }
h2 small { font-weight: normal; color: var(--quiet); font-size: .8rem; }
p { margin: .3rem 0; }
.standing { font-weight: bold; }
.quiet { color: var(--quiet); }
code, .id { font-family: 'DejaVu Sans Mono', Menlo, Consolas, monospace; font-size: .86em; overflow-wrap: anywhere; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .9rem; margin: .5rem 0; }
dl.facts dt { color: var(--quiet); }
dl.facts dd { margin: 0; overflow-wrap: anywhere; }
h3 { font-size: .86rem; margin: .7rem 0 .15rem; color: var(--quiet); font-weight: bold; break-after: avoid; }
.columns { columns: 26rem 2; column-gap: 1.6rem; }
.columns > h2 { column-span: all; }
.place:first-child h3 { margin-top: 0; }
.place > p { break-after: avoid; }
.rows ul { list-style: none; padding: 0; margin: 0; }
.rows li { display: grid; grid-template-columns: 1.1rem 1fr; gap: .45rem; padding: .18rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; overflow-wrap: anywhere; }
.figures .says { font-weight: bold; }
.name { color: var(--quiet); }
.from { display: block; font-size: .82em; color: var(--quiet); }
li.doubtful { background: #fff4e6; }
li.doubtful .read { color: var(--warn); font-weight: bold; }
.tick { display: inline-block; width: .95rem; height: .95rem; border: 1.2px solid var(--ink); margin-top: .12rem; }
pre { background: var(--soft); padding: .6rem; font: 11px/1.35 'DejaVu Sans Mono', Menlo, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; margin: .3rem 0; }
ul { margin: .3rem 0; padding-left: 1.2rem; }
a { overflow-wrap: anywhere; }
.none { margin: .7rem 0; }
.sign { border: 2px solid var(--ink); padding: .8rem; margin-top: 1.4rem; break-inside: avoid; }
.sign h2 { margin-top: 0; }
.lines { display: grid; grid-template-columns: 1fr 1fr; gap: 1.3rem 1.2rem; margin: 1.2rem 0 .8rem; }
.lines span { border-bottom: 1px solid var(--ink); padding-right: 8rem; color: var(--quiet); }
.lines span:last-child { grid-column: 1 / -1; }
.hash { font-family: 'DejaVu Sans Mono', Menlo, Consolas, monospace; font-size: .8rem; overflow-wrap: anywhere; }
@media (max-width: 40rem) { body { padding: .8rem; } .columns { columns: 1; } .lines { grid-template-columns: 1fr; } }
@page { size: A4; margin: 12mm 11mm 14mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif; } }
@media print {
  body { max-width: none; padding: 0; font-size: 8pt; line-height: 1.28; }
  h1 { font-size: 14pt; }
  h2 { font-size: 10pt; margin: 8pt 0 3pt; }
  h3 { font-size: 7.8pt; margin: 5pt 0 1pt; }
  dl.facts { display: block; }
  dl.facts dt, dl.facts dd { display: inline; }
  dl.facts dt::after { content: ': '; }
  dl.facts dd:not(:last-child)::after { content: '; '; }
  .columns { columns: 2; column-gap: 7mm; }
  .rows li { padding: 1.2pt 0; grid-template-columns: 8pt 1fr; gap: 4pt; }
  .tick { width: 7pt; height: 7pt; margin-top: 1.5pt; }
  .sample pre { columns: 2; column-gap: 7mm; font-size: 6.6pt; background: none; border: 0; padding: 0; }
  .lines { gap: 13pt 9pt; margin: 14pt 0 6pt; }
  .hash { font-size: 7pt; }
  .none { margin: 4pt 0; }
  .sign { padding: 6pt 8pt; margin-top: 8pt; }
  h2 { break-after: avoid; }
  li.doubtful { background: none; }
  li.doubtful .tick { border-color: var(--warn); border-width: 1.6pt; }
}
`;
