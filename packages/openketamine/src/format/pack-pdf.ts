// oxlint-disable-next-line import/no-named-as-default -- its types declare the default export alone
import PDFDocument from 'pdfkit';
import { Typefaces, type SheetFonts } from '@openketamine/care-plan/pdf';
import {
  packSections,
  type NamedRow,
  type PackRow,
  type ReviewPack,
} from '@openketamine/review/pack';

const page = { size: 'A4' as const, margin: 36 };
const gutter = 18; // not clinical: points between columns
const foot = 22; // not clinical: points kept free for the line at the foot
const ink = '#1b1b1f';
const quiet = '#55555f';
const warn = '#8a3b00';

type Pdf = InstanceType<typeof PDFDocument>;

interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
}

/** Writes a pack from top to bottom: its head over the whole width, the rest in columns, on as many pages as it needs. */
class Sheet {
  readonly pdf: Pdf;
  readonly #faces: Typefaces;
  /** Columns on a page; one while a whole width is written. */
  #columns = 1;
  #column = 0;
  /** Where columns begin on this page, and how far down they reach. */
  #top: number = page.margin;
  #reached: number = page.margin;

  constructor(pdf: Pdf, fonts: SheetFonts) {
    this.pdf = pdf;
    this.#faces = new Typefaces(pdf, fonts);
  }

  get width(): number {
    const whole = this.pdf.page.width - 2 * page.margin;
    return (whole - gutter * (this.#columns - 1)) / this.#columns;
  }

  get left(): number {
    return page.margin + this.#column * (this.width + gutter);
  }

  get bottom(): number {
    return this.pdf.page.height - page.margin - foot;
  }

  /** From here on everything stands in this many columns. */
  columns(count: number): void {
    this.#reached = Math.max(this.#reached, this.pdf.y);
    this.#columns = count;
    this.#column = 0;
    this.#top = this.#reached;
    this.pdf.x = page.margin;
    this.pdf.y = this.#top;
  }

  /** Sets the font that shows a text, and gives the text as it is shown. */
  set(text: string, { size, bold = false, color = ink }: Look): string {
    const { font, text: shown } = this.#faces.for(text, bold);
    this.pdf.font(font).fontSize(size).fillColor(color);
    return shown;
  }

  /** Goes to the next column or page where so many points are not left in this one. */
  room(height: number): void {
    if (this.pdf.y + height <= this.bottom) return;
    this.#reached = Math.max(this.#reached, this.pdf.y);
    if (this.#column + 1 < this.#columns) {
      this.#column += 1;
    } else {
      this.pdf.addPage();
      this.#column = 0;
      this.#top = page.margin;
      this.#reached = page.margin;
    }
    this.pdf.y = this.#top;
  }

  height(text: string, look: Look, indent = 0): number {
    return this.pdf.heightOfString(this.set(text, look), { width: this.width - indent });
  }

  line(text: string, look: Look, indent = 0): void {
    this.room(Math.min(this.height(text, look, indent), this.bottom - page.margin));
    const shown = this.set(text, look);
    this.pdf.text(shown, this.left + indent, this.pdf.y, { width: this.width - indent });
  }

  heading(text: string): void {
    this.pdf.moveDown(0.6);
    this.room(40); // not clinical: points for a heading and a line below it
    this.line(text, { size: 10.5, bold: true });
    this.pdf.moveDown(0.15);
  }

  rule(y: number, width: number, color: string): void {
    this.pdf
      .moveTo(this.left, y)
      .lineTo(this.left + this.width, y)
      .lineWidth(width)
      .strokeColor(color)
      .stroke();
  }
}

const placeLook = { size: 7.5, color: quiet };
const groundLook = { size: 6.4, color: quiet };

function groundOf({ source, locator, basis, read }: PackRow): string {
  const cited = source === undefined ? 'no source' : `${source}${locator === undefined ? '' : `, ${locator}`}`; // prettier-ignore
  return `${basis === undefined ? cited : `${basis}: ${cited}`}; ${read}`;
}

/** A row with its box; a row never breaks over columns. */
function checked(sheet: Sheet, { name: called, row }: NamedRow, bold: boolean): void {
  const { pdf } = sheet;
  const indent = 12; // not clinical: points
  const words = [called === '' ? undefined : `${called}:`, row.says, row.note].filter((word) => word !== undefined).join(' '); // prettier-ignore
  const says = { size: 7.5, bold };
  const known = row.doubtful ? { ...groundLook, bold: true, color: warn } : groundLook;
  const from = groundOf(row);
  sheet.room(sheet.height(words, says, indent) + sheet.height(from, known, indent) + 4);
  pdf.rect(sheet.left + 1, pdf.y + 1.5, 6, 6).lineWidth(row.doubtful ? 1.3 : 0.7).strokeColor(row.doubtful ? warn : ink).stroke(); // prettier-ignore
  sheet.line(words, says, indent);
  sheet.line(from, known, indent);
  pdf.y += 1.5;
  sheet.rule(pdf.y, 0.3, '#c8c8d0');
  pdf.y += 1.5;
}

function checklist(sheet: Sheet, title: string, rows: readonly PackRow[], bold: boolean): void {
  if (rows.length === 0) return;
  sheet.heading(`${title} (${rows.length})`);
  for (const { title: place, head, rows: held } of packSections(rows)) {
    sheet.room(36); // not clinical: points for a title and a row below it
    if (place !== '') sheet.line(place, { ...placeLook, bold: true });
    if (head !== undefined) sheet.line(`${head.says} (${head.read})`, { size: 7.5 });
    for (const row of held) checked(sheet, row, bold);
    sheet.pdf.y += 3;
  }
}

function list(sheet: Sheet, title: string, items: readonly string[], none: string): void {
  if (items.length === 0) {
    sheet.pdf.y += 4;
    return sheet.line(`${title}: ${none}`, { size: 8 });
  }
  sheet.heading(`${title} (${items.length})`);
  for (const item of items) sheet.line(`- ${item}`, { size: 7.5 });
}

function signBox(sheet: Sheet, { kind, sha256 }: ReviewPack): void {
  const { pdf } = sheet;
  const height = 128; // not clinical: points of the box
  pdf.moveDown(1);
  sheet.room(height);
  const top = pdf.y;
  pdf.rect(sheet.left, top, sheet.width, height).lineWidth(1.4).strokeColor(ink).stroke();
  pdf.y = top + 8;
  sheet.line('Sign-off', { size: 11, bold: true }, 10);
  sheet.line(
    `I have read every row above against its source, the readings, the gaps and the samples, and judge that this ${kind} says what its sources say.`,
    { size: 8 },
    10,
  );
  const half = sheet.width / 2;
  let y = pdf.y + 12;
  for (const labels of [
    ['Name', 'Role'],
    ['Date', 'Signature'],
    ['Conflicts of interest, or "none"'],
  ]) {
    // prettier-ignore
    labels.forEach((label, index) => {
      const left = sheet.left + 10 + index * half;
      const right = labels.length === 1 ? sheet.left + sheet.width - 10 : left + half - 20;
      pdf.text(sheet.set(label, { size: 8, color: quiet }), left, y, { lineBreak: false });
      pdf.moveTo(left, y + 11).lineTo(right, y + 11).lineWidth(0.7).strokeColor(ink).stroke(); // prettier-ignore
    });
    y += 22;
  }
  pdf.y = y - 8;
  sheet.line(
    `Covers the content with this SHA-256, and no other: ${sha256}`,
    { size: 7.5, color: quiet },
    10,
  );
  pdf.y = top + height + 6;
}

/**
 * A review pack on paper: the same as on the page, A4, black on white.
 *
 * @param pack - from `reviewPack`
 * @param fonts - typefaces
 * @returns the bytes of a PDF file
 */
export async function packPdf(pack: ReviewPack, fonts: SheetFonts): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    ...page,
    margins: { top: page.margin, left: page.margin, right: page.margin, bottom: page.margin },
    bufferPages: true,
    info: {
      Title: `Review pack: ${pack.title}`,
      Producer: 'openketamine',
      Creator: 'openketamine',
      CreationDate: new Date(0),
    },
  });
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => void pdf.on('end', resolve));
  const sheet = new Sheet(pdf, fonts);
  const from = pack.version === null ? 'working tree' : `version ${pack.version}`;
  sheet.line(pack.title, { size: 14, bold: true });
  sheet.line(`Review pack of the ${pack.kind} ${pack.id}, ${from}`, { size: 8, color: quiet });
  sheet.line(`${pack.standing.charAt(0).toUpperCase()}${pack.standing.slice(1)}.`, { size: 8.5, bold: true }); // prettier-ignore
  if (pack.summary !== '') sheet.line(pack.summary, { size: 8.5 });
  pdf.moveDown(0.3);
  sheet.line(pack.facts.map(([name, value]) => `${name}: ${value}`).join('; '), { size: 8 });
  pdf.moveDown(0.3);
  sheet.columns(2);
  checklist(sheet, 'Numbers', pack.figures, true);
  checklist(sheet, 'Statements', pack.statements, false);
  list(
    sheet,
    'Where a source left room, and what we chose',
    pack.readings.map(({ part, says }) => `${part}: ${says}`),
    'no reading of ours is written down.',
  );
  list(
    sheet,
    'What the sources leave out',
    pack.gaps.map(({ id, says }) => `${id}: ${says}`),
    'no gap is written down.',
  );
  for (const { title, lines } of pack.samples) {
    sheet.heading(title);
    for (const line of lines) {
      const indent = /^ */u.exec(line)?.[0].length ?? 0;
      sheet.line(line.trim() === '' ? ' ' : line.trim(), { size: 6.6 }, Math.min(indent, 12) * 3); // not clinical: points of a step in
    }
  }
  list(
    sheet,
    'Sources',
    pack.sources.map(
      ([id, { title, year, doi, url }]) =>
        `${id}: ${title}${year == null ? '' : ` (${year})`} ${doi === undefined ? (url ?? '') : `https://doi.org/${doi}`}`,
    ),
    'nothing is cited.',
  );
  list(
    sheet,
    'Signed so far',
    pack.signOffs.map(
      ({ name, role, on, conflicts, fits, invented }) =>
        `${invented ? 'INVENTED: ' : ''}${name}, ${role}, ${on}; conflicts of interest: ${conflicts}; ${fits ? 'fits what the record says now' : 'signed another content than this'}`,
    ),
    'nobody has signed this record.',
  );
  sheet.columns(1);
  signBox(sheet, pack);
  const { count } = pdf.bufferedPageRange();
  for (let number = 0; number < count; number++) {
    pdf.switchToPage(number);
    // below the margin nothing may start a page of its own
    pdf.page.margins.bottom = 0;
    const text = `${pack.id}, ${from}. ${pack.sha256.slice(0, 16)}. ${number + 1} / ${count}. Not a medical device.`; // not clinical: what fits the line
    pdf.text(
      sheet.set(text, { size: 7, color: quiet }),
      page.margin,
      pdf.page.height - page.margin - 8,
      { width: sheet.width, lineBreak: false },
    );
  }
  pdf.end();
  await done;
  return Buffer.concat(chunks);
}
