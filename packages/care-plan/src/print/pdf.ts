// oxlint-disable-next-line import/no-named-as-default -- its types declare the default export alone
import PDFDocument from 'pdfkit';
import type { Course } from '@openketamine/model';
import { lastCheckedLine, statusLine } from '@openketamine/model/render';
import type { ScreenedCourse } from '../join.js';
import { Typefaces, type SheetFonts } from './fonts.js';
import { lawLines } from '../law.js';
import { decidingLines, leadLines, leadOf, sentenceOf } from './lead.js';
import {
  aboutLines,
  amount,
  checkOf,
  dateOf,
  doseOf,
  howOf,
  itemLines,
  isScreening,
  taskDay,
  taskWords,
  timeOfDay,
  volumesOf,
  type PrintOptions,
} from './phrases.js';

export { Typefaces, type SheetFonts } from './fonts.js';

const page = { size: 'A4' as const, margin: 36 };
const ink = '#1b1b1f';
const quiet = '#55555f';

type Pdf = InstanceType<typeof PDFDocument>;

/** A sheet that is being written. */
interface Sheet {
  readonly pdf: Pdf;
  readonly faces: Typefaces;
}

interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
}

/** Sets the font that shows a text, and gives the text as it is shown. */
function inFont({ pdf, faces }: Sheet, text: string, look: Look): string {
  const { font, text: shown } = faces.for(text, look.bold ?? false);
  pdf
    .font(font)
    .fontSize(look.size)
    .fillColor(look.color ?? ink);
  return shown;
}

/**
 * What a printed sheet may also be given.
 *
 * @category printing
 */
export interface SheetOptions extends PrintOptions {
  /**
   * Typefaces. Without them the fonts that every reader of PDF has are used, which show Western European languages alone; a
   * text that no font shows is refused and never printed with marks in its place.
   */
  readonly fonts?: SheetFonts | undefined;
}

/**
 * The course as a sheet of one page to print and take into the room: what must happen now, sessions with boxes to tick, what
 * is checked, when to stop, when to leave. What does not fit is counted, never dropped silently.
 *
 * @param course - a course, with its screening or without
 * @param options - the moment of printing, typefaces
 * @returns the bytes of a PDF file
 * @throws OpenKetamineError `CHARACTER_UNAVAILABLE` where no font shows a text, `FILE_UNREADABLE` for a font that is none
 * @category printing
 */
export async function asPdf(
  course: Course | ScreenedCourse,
  options: SheetOptions = {},
): Promise<Uint8Array> {
  const pdf = new PDFDocument({
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
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => void pdf.on('end', resolve));
  const sheet = { pdf, faces: new Typefaces(pdf, options.fonts) };
  lead(sheet, course);
  heading(sheet, course, options);
  sessions(sheet, course);
  lists(sheet, course);
  foot(sheet, course);
  pdf.end();
  await done;
  return Buffer.concat(chunks);
}

/** How much of the page the lead may take, so that sessions keep their room. */
const leadShare = 0.3;

/** What must happen now, before anything else; what does not fit is counted. */
function lead(sheet: Sheet, course: Course | ScreenedCourse): void {
  const { pdf } = sheet;
  const deciding = decidingLines(leadOf(course));
  const rest = leadLines(course).slice(deciding.length);
  for (const line of deciding) pdf.text(inFont(sheet, line, { size: 13, bold: true }));
  const bottom = page.margin + leadShare * pdf.page.height;
  const width = pdf.page.width - 2 * page.margin;
  let shown = 0;
  for (const line of rest) {
    const text = inFont(sheet, line, { size: 8.5 });
    if (pdf.y + pdf.heightOfString(text, { width }) > bottom) break;
    pdf.text(text, { width });
    shown++;
  }
  if (shown < rest.length) {
    const more = `${rest.length - shown} more of this weight: see the full plan.`;
    pdf.text(inFont(sheet, more, { size: 8.5, bold: true }));
  }
  pdf.moveDown(0.5);
}

function heading(sheet: Sheet, course: Course | ScreenedCourse, options: PrintOptions): void {
  const { pdf } = sheet;
  pdf.text(inFont(sheet, course.protocol.title, { size: 12, bold: true }));
  const weight = course.weight === undefined ? '' : `, ${amount(course.weight)}`;
  const zone = /\[(.*)\]/u.exec(course.sessions.find((session) => session.at)?.at ?? '')?.[1];
  const lines = [
    `${course.protocol.id}. ${statusLine(course.protocol).toUpperCase()}; ${lastCheckedLine(course.protocol)}. ${course.drug}, ${course.route}${weight}. Doses are mg of ${course.form}.${zone === undefined ? '' : ` Times: ${zone}.`}`,
    ...itemLines(course.warnings),
    aboutLines(course, options).join('. '),
  ];
  for (const line of lines)
    if (line !== '') pdf.text(inFont(sheet, line, { size: 8.5, color: quiet }));
  pdf.moveDown(0.6);
}

/** Columns of the table of sessions, as shares of the width. */
const columns = [
  { title: '#', share: 0.05 },
  { title: 'Date', share: 0.19 },
  { title: 'Phase', share: 0.14 },
  { title: 'Dose', share: 0.22 },
  { title: 'How', share: 0.2 },
  { title: 'State', share: 0.12 },
  { title: 'Done', share: 0.08 },
];
const mostRows = 26;

function sessions(sheet: Sheet, course: Course | ScreenedCourse): void {
  const { pdf } = sheet;
  const shown = course.sessions.slice(0, mostRows);
  const height = shown.length > 14 ? 11 : 14;
  row(
    sheet,
    columns.map((column) => column.title),
    height,
    true,
  );
  for (const session of shown) {
    row(
      sheet,
      [
        String(session.number),
        `${dateOf(session.date)}${session.at === undefined ? '' : ` ${timeOfDay(session) ?? ''}`}`,
        session.phase,
        doseOf(session) + (session.unverified ? ' *' : ''),
        howOf(session),
        session.state,
        session.state === 'completed' ? '[x]' : '[  ]',
      ],
      height,
      false,
    );
  }
  const left = course.sessions.length - shown.length;
  const note = { size: 7.5, color: quiet };
  if (left > 0)
    pdf.text(inFont(sheet, `${left} more sessions do not fit on this sheet.`, note), page.margin);
  if (shown.some((session) => session.unverified)) {
    const star = '* a number behind it was not verified against its source';
    pdf.text(inFont(sheet, star, note), page.margin);
  }
  pdf.x = page.margin;
  pdf.moveDown(0.5);
}

function row(sheet: Sheet, cells: readonly string[], height: number, head: boolean): void {
  const { pdf } = sheet;
  const width = pdf.page.width - 2 * page.margin;
  const top = pdf.y;
  let left = page.margin;
  cells.forEach((cell, at) => {
    const room = (columns[at]?.share ?? 0) * width;
    const text = inFont(sheet, cell, { size: 8, bold: head, color: head ? quiet : ink });
    pdf.text(fit(pdf, text, room - 4), left, top + 2, { width: room - 2, lineBreak: false });
    left += room;
  });
  pdf
    .moveTo(page.margin, top + height)
    .lineTo(page.margin + width, top + height)
    .lineWidth(0.4)
    .strokeColor('#c8c8d0')
    .stroke();
  pdf.y = top + height;
}

/** The text, or as much of it as a cell holds with a mark that it goes on. */
function fit(pdf: Pdf, text: string, width: number): string {
  if (pdf.widthOfString(text) <= width) return text;
  let short = Array.from(text);
  while (short.length > 1 && pdf.widthOfString(`${short.join('')}...`) > width)
    short = short.slice(0, -1);
  return `${short.join('')}...`;
}

function lists(sheet: Sheet, course: Course | ScreenedCourse): void {
  const session = course.sessions.find((entry) => entry.state === 'planned') ?? course.sessions[0];
  const watch = session?.timetable.map(checkOf) ?? [];
  const volumes =
    session === undefined
      ? []
      : volumesOf(session).map((volume) => `Session ${session.number}: ${volume}`);
  const least = session?.observe?.atLeast;
  const observe =
    session?.observe === undefined
      ? []
      : [
          `${least === undefined ? 'Watch' : `Watch at least ${amount(least)}`}${session.observe.until.length === 0 ? '' : `, until: ${session.observe.until.join(' ')}`}`,
        ];
  // what weighs stands in the lead
  const findings = [
    ...course.findings.flatMap((finding) =>
      !isScreening(finding) && finding.severity === 'stop' ? [finding.message] : [],
    ),
    ...leadOf(course).cautions.map(sentenceOf),
  ];
  const blocks: [string, readonly string[]][] = [
    ['Findings', findings],
    ['Before', itemLines(course.preparation)],
    ['In the room', [...volumes, ...watch, ...observe]],
    ['Stop', itemLines(course.stopRules)],
    ['Discharge criteria', itemLines(course.discharge)],
    ['After', itemLines(course.aftercare)],
    ['Tasks', course.tasks.map((task) => `${taskDay(task)}: ${taskWords(task)}`)],
    ['Decide', course.pending.map((pendingGate) => pendingGate.title)],
    ['Law', lawOf(course)],
    [
      'Site must set',
      [course.siteMustSetDetails.map(({ id }) => id).join(', ')].filter((text) => text !== ''),
    ],
    ['Not known', course.gaps.map((gap) => `[ ] gap: ${gap}`)],
  ];
  const left = blocks.filter(([, items]) => items.length > 0);
  while (left[0] !== undefined && block(sheet, ...left[0])) left.shift();
  if (left.length === 0) return;
  const { pdf } = sheet;
  const more = `Not on this sheet, see the full plan: ${left.map(([title, items]) => `${title} (${items.length})`).join(', ')}.`;
  const bottom = pdf.page.height - page.margin - footRoom + 8;
  pdf.text(inFont(sheet, more, { size: 7.5, color: quiet }), page.margin, Math.min(pdf.y, bottom), {
    width: pdf.page.width - 2 * page.margin,
    lineBreak: false,
  });
}

function lawOf(course: Course | ScreenedCourse): string[] {
  const spans = 'law' in course ? (course.law ?? []) : [];
  return spans.map(lawLines).flatMap(({ where, lines: told }) => [`${where}:`, ...told]);
}

const footRoom = 48;

/** Writes as much of a list as there is room for; false where there is none for its first line. */
function block(sheet: Sheet, title: string, items: readonly string[]): boolean {
  const { pdf } = sheet;
  const width = pdf.page.width - 2 * page.margin;
  const label = 66;
  const bottom = pdf.page.height - page.margin - footRoom;
  let top = pdf.y;
  if (top > bottom) return false;
  pdf.text(inFont(sheet, title, { size: 8, bold: true, color: quiet }), page.margin, top, {
    width: label,
    lineBreak: false,
  });
  let shown = 0;
  for (const item of items) {
    const text = inFont(sheet, item, { size: 8 });
    const height = pdf.heightOfString(text, { width: width - label });
    if (top + height > bottom) break;
    pdf.text(text, page.margin + label, top, { width: width - label });
    top += height + 1;
    shown++;
  }
  if (shown < items.length) {
    const more = `${items.length - shown} more, see the full plan.`;
    pdf.text(inFont(sheet, more, { size: 8, color: quiet }), page.margin + label, top, {
      width: width - label,
      lineBreak: false,
    });
    top += 10;
  }
  pdf.x = page.margin;
  pdf.y = top + 4;
  return true;
}

function foot(sheet: Sheet, course: Course | ScreenedCourse): void {
  const { pdf } = sheet;
  const width = pdf.page.width - 2 * page.margin;
  const cites = [...new Set(course.sessions.flatMap((session) => session.cites))].join(', ');
  const text = `Sources: ${cites}. ${course.protocol.id} ${course.protocol.version ?? ''}. Not a medical device; decisions belong to clinicians.`;
  pdf.text(
    inFont(sheet, text, { size: 7, color: quiet }),
    page.margin,
    pdf.page.height - page.margin - 22,
    { width, height: 20, ellipsis: true },
  );
}
