import { showDate } from '@openketamine/model/render';
import { protocols, type ShippedProtocol } from '@openketamine/protocols';
import { html, pageOf, sessionProcedure, sourceList, statusBadge } from '@openketamine/web-ui';
import { cardsFor, readingOf } from '../about-sources.mts';
import { pagesOf, type Generator, type Page } from '../page.mts';
import { sampleCourse } from '../sample-course.mts';
import { bandWords, firstDoses } from './first-doses.mts';
import { roomFigure } from './room-figure.mts';

/** Where the sheet of a protocol stands. */
export const sheetPath = (id: string): string => `/rooms/${id}`;

/** What happens in the room alone, to print on few sheets: first doses, the time axis, checks, limits, discharge. */
function roomSheet(protocol: ShippedProtocol): Page {
  const { id, title, status, lastChecked, compiled, version } = protocol;
  const page = pageOf(protocol, cardsFor({ id, state: status.state, lastChecked }));
  const { course, choices } = sampleCourse(protocol);
  const doses = firstDoses(protocol, choices).filter(
    ({ phase }) => phase === protocol.phases[0]?.title,
  );
  const dose =
    doses.length === 0
      ? html``
      : html`<p class="ok-sheet-dose"><strong>First dose:</strong> ${doses.map(({ band, words }) => (doses.length === 1 ? words : `${bandWords(band)}: ${words}`)).join('; ')}.</p>`;
  return {
    path: `pages${sheetPath(id)}.md`,
    title: `In the room: ${title}`,
    description: `The room alone, to print: ${title}. Times, checks, limits, discharge, with sources.`,
    body: [
      html`<h1>In the room: ${title}</h1>`.markup,
      html`<p>${statusBadge(protocol)} Data ${version}, compiled ${showDate(compiled)}. Holds on the day of printing only. <span class="ok-noprint"><a href="/protocols/${id}">The whole protocol</a> <button type="button" class="ok-button" data-tool="print" hidden>Print</button></span></p>`
        .markup,
      dose.markup,
      html`<div class="ok-sheet">${roomFigure(protocol, course)}<div class="ok-sheet-columns">${sessionProcedure(page)}</div></div>`
        .markup,
      html`<p class="ok-quiet">Patient: ____________________ Date: ____________ Numbers in brackets: the sources on the protocol’s page, in its order.</p>`
        .markup,
      `<div class="ok-noprint"><h2>Sources</h2>${sourceList(page, readingOf).markup}</div>`,
      page.sources.cards().markup,
    ].join('\n\n'),
  };
}

/** The sheet for the room of each protocol. */
export const roomSheets: Generator = {
  name: 'sheets for the room',
  pages: () => pagesOf('the room of protocol', protocols, roomSheet),
};
