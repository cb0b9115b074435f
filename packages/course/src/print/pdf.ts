// oxlint-disable-next-line import/no-named-as-default -- its types declare the default export alone
import PDFDocument from 'pdfkit';
import type { ScreenedCourse } from '../join.js';
import { amount, checkOf, dateOf, doseOf, firstWord, howOf, isScreening } from './phrases.js';

const page = { size: 'A4' as const, margin: 36 };
const ink = '#1b1b1f';
const quiet = '#55555f';

type Document = InstanceType<typeof PDFDocument>;

/** What the built-in fonts of PDF can show. */
const plain = (text: string) =>
  text
    .replaceAll('≥', '>=')
    .replaceAll('≤', '<=')
    .replaceAll(/[\u2009\u202F]/gu, ' ')
    .replaceAll(/[^\u0020-\u007E\u00A0-\u00FF]/gu, '?');

/**
 * The course as a sheet of one page to print and take into the room: sessions with boxes to tick, what
 * is checked, when to stop, when to leave. What does not fit is counted, never dropped silently.
 *
 * @param course - a course with its screening
 * @returns the bytes of a PDF file
 * @category printing
 */
export async function asPdf(course: ScreenedCourse): Promise<Uint8Array> {
  const document = new PDFDocument({
    ...page,
    autoFirstPage: true,
    info: {
      Title: course.protocol.title,
      Producer: 'openketamine',
      Creator: 'openketamine',
      CreationDate: new Date(0),
    },
  });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => void document.on('end', resolve));
  heading(document, course);
  sessions(document, course);
  lists(document, course);
  foot(document, course);
  document.end();
  await done;
  return Buffer.concat(chunks);
}

function heading(document: Document, course: ScreenedCourse): void {
  const word = firstWord(course);
  document.fillColor(ink).font('Helvetica-Bold').fontSize(14).text(plain(course.protocol.title));
  const status =
    course.protocol.status === 'draft'
      ? 'DRAFT: not reviewed by a clinician'
      : course.protocol.status;
  const weight = course.weight === undefined ? '' : `, ${amount(course.weight)}`;
  document
    .font('Helvetica')
    .fontSize(8.5)
    .fillColor(quiet)
    .text(
      plain(
        `${course.protocol.id}. ${status}. ${course.drug}, ${course.route}${weight}. Doses are mg of ${course.form}.`,
      ),
    );
  if (word !== undefined)
    document.moveDown(0.3).font('Helvetica-Bold').fontSize(9).fillColor(ink).text(plain(word));
  document.moveDown(0.6);
}

/** Columns of the table of sessions, as shares of the width. */
const columns = [
  { title: '#', share: 0.05 },
  { title: 'Date', share: 0.16 },
  { title: 'Phase', share: 0.14 },
  { title: 'Dose', share: 0.22 },
  { title: 'How', share: 0.23 },
  { title: 'State', share: 0.12 },
  { title: 'Done', share: 0.08 },
];
const mostRows = 26;

function sessions(document: Document, course: ScreenedCourse): void {
  const shown = course.sessions.slice(0, mostRows);
  const height = shown.length > 14 ? 11 : 14;
  row(
    document,
    columns.map((column) => column.title),
    height,
    true,
  );
  for (const one of shown) {
    row(
      document,
      [
        String(one.number),
        dateOf(one.date),
        one.phase,
        doseOf(one) + (one.unverified ? ' *' : ''),
        howOf(one),
        one.state,
        '[  ]',
      ],
      height,
      false,
    );
  }
  const left = course.sessions.length - shown.length;
  if (left > 0)
    document
      .font('Helvetica-Oblique')
      .fontSize(7.5)
      .text(`${left} more sessions do not fit on this sheet.`, page.margin);
  if (shown.some((one) => one.unverified))
    document
      .font('Helvetica')
      .fontSize(7.5)
      .fillColor(quiet)
      .text('* a number behind it was not verified against its source', page.margin);
  document.x = page.margin;
  document.moveDown(0.5);
}

function row(document: Document, cells: readonly string[], height: number, head: boolean): void {
  const width = document.page.width - 2 * page.margin;
  const top = document.y;
  let left = page.margin;
  cells.forEach((cell, at) => {
    const own = (columns[at]?.share ?? 0) * width;
    document
      .font(head ? 'Helvetica-Bold' : 'Helvetica')
      .fontSize(8)
      .fillColor(head ? quiet : ink)
      .text(fit(document, plain(cell), own - 4), left, top + 2, {
        width: own - 2,
        lineBreak: false,
      });
    left += own;
  });
  document
    .moveTo(page.margin, top + height)
    .lineTo(page.margin + width, top + height)
    .lineWidth(0.4)
    .strokeColor('#c8c8d0')
    .stroke();
  document.y = top + height;
}

/** The text, or as much of it as a cell holds with a mark that it goes on. */
function fit(document: Document, text: string, width: number): string {
  if (document.widthOfString(text) <= width) return text;
  let short = text;
  while (short.length > 1 && document.widthOfString(`${short}...`) > width)
    short = short.slice(0, -1);
  return `${short}...`;
}

function lists(document: Document, course: ScreenedCourse): void {
  const session = course.sessions.find((one) => one.state === 'planned') ?? course.sessions[0];
  const watch = session?.timetable.map(checkOf) ?? [];
  const least = session?.observe?.atLeast;
  const observe =
    session?.observe === undefined
      ? []
      : [
          `${least === undefined ? 'Watch' : `Watch at least ${amount(least)}`}${session.observe.until.length === 0 ? '' : `, until: ${session.observe.until.join(' ')}`}`,
        ];
  const stop = course.findings.filter((one) =>
    isScreening(one) ? one.outcome === 'met' : one.severity === 'stop',
  );
  const blocks: [string, readonly string[]][] = [
    ['Findings', stop.map((one) => one.message)],
    ['Before', course.preparation.map((one) => one.says)],
    ['In the room', [...watch, ...observe]],
    ['Stop', course.stopRules.map((one) => one.says)],
    ['To leave', course.discharge.map((one) => one.says)],
    ['After', course.aftercare.map((one) => one.says)],
    ['Decide', course.pending.map((one) => one.title)],
    [
      'Site must set',
      [course.siteMustSet.map((one) => one.split(':')[0]).join(', ')].filter((one) => one !== ''),
    ],
    ['Not known', course.gaps.map((one) => `[ ] gap: ${one}`)],
  ];
  for (const [title, items] of blocks) if (items.length > 0) block(document, title, items);
}

const footRoom = 44;

function block(document: Document, title: string, items: readonly string[]): void {
  const width = document.page.width - 2 * page.margin;
  const label = 66;
  const bottom = document.page.height - page.margin - footRoom;
  let top = document.y;
  if (top > bottom) {
    document
      .font('Helvetica-Oblique')
      .fontSize(7.5)
      .fillColor(quiet)
      .text(
        plain(`${title}: ${items.length} more, see the full plan.`),
        page.margin,
        Math.min(top, bottom + 8),
        { width, lineBreak: false },
      );
    document.y = top;
    return;
  }
  document
    .font('Helvetica-Bold')
    .fontSize(8)
    .fillColor(quiet)
    .text(title, page.margin, top, { width: label, lineBreak: false });
  document.font('Helvetica').fontSize(8).fillColor(ink);
  let shown = 0;
  for (const item of items) {
    const text = plain(item);
    const height = document.heightOfString(text, { width: width - label });
    if (top + height > bottom) break;
    document.text(text, page.margin + label, top, { width: width - label });
    top += height + 1;
    shown++;
  }
  if (shown < items.length) {
    document
      .font('Helvetica-Oblique')
      .text(`${items.length - shown} more, see the full plan.`, page.margin + label, top, {
        width: width - label,
        lineBreak: false,
      });
    top += 10;
  }
  document.x = page.margin;
  document.y = top + 4;
}

function foot(document: Document, course: ScreenedCourse): void {
  const width = document.page.width - 2 * page.margin;
  const cites = [...new Set(course.sessions.flatMap((one) => one.cites))].join(', ');
  document
    .font('Helvetica')
    .fontSize(7)
    .fillColor(quiet)
    .text(
      plain(
        `Sources: ${cites}. ${course.protocol.id} ${course.protocol.version ?? ''}. Not a medical device; decisions belong to clinicians.`,
      ),
      page.margin,
      document.page.height - page.margin - 22,
      { width, height: 20, ellipsis: true },
    );
}
