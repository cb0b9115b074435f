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
table { border-collapse: collapse; width: 100%; table-layout: fixed; font-size: .82rem; }
th, td { border-bottom: 1px solid var(--line); padding: .28rem .4rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; hyphens: auto; }
th { border-bottom: 1.5px solid var(--ink); font-weight: bold; }
tr.doubtful td { background: #fff4e6; }
tr.doubtful .read { color: var(--warn); font-weight: bold; }
td.says { font-weight: bold; }
.statements td.says { font-weight: normal; }
.box { width: 2.2rem; text-align: center; }
.tick { display: inline-block; width: .95rem; height: .95rem; border: 1.2px solid var(--ink); }
pre { background: var(--soft); padding: .6rem; font: 11px/1.35 'DejaVu Sans Mono', Menlo, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; margin: .3rem 0; }
ul { margin: .3rem 0; padding-left: 1.2rem; }
.sign { border: 2px solid var(--ink); padding: .8rem; margin-top: 1.4rem; break-inside: avoid; }
.sign h2 { margin-top: 0; }
.lines { display: grid; grid-template-columns: max-content 1fr; gap: .9rem .8rem; align-items: end; margin: .8rem 0; }
.lines span:nth-child(even) { border-bottom: 1px solid var(--ink); min-height: 1.3rem; }
.hash { font-family: 'DejaVu Sans Mono', Menlo, Consolas, monospace; font-size: .8rem; overflow-wrap: anywhere; }
@media (max-width: 40rem) { body { padding: .8rem; } table { font-size: .74rem; } }
@page { size: A4; margin: 14mm 12mm 16mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif; } }
@media print {
  body { max-width: none; padding: 0; font-size: 9pt; }
  table { font-size: 7.6pt; }
  pre { font-size: 6.8pt; background: none; border: 1px solid var(--line); }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  h2 { break-after: avoid; }
  tr.doubtful td { background: none; }
  tr.doubtful td:first-child { border-left: 3px solid var(--warn); }
}
`;
