// oxlint-disable-next-line import/no-named-as-default -- its types declare the default export alone
import PDFDocument from 'pdfkit';
import { Typefaces, type SheetFonts } from '@openketamine/care-plan/pdf';
import type { PackRow, ReviewPack } from '@openketamine/review/pack';

const page = { size: 'A4' as const, margin: 36 };
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

/** Writes a pack from top to bottom, on as many pages as it needs. */
class Sheet {
  readonly pdf: Pdf;
  readonly #faces: Typefaces;

  constructor(pdf: Pdf, fonts: SheetFonts) {
    this.pdf = pdf;
    this.#faces = new Typefaces(pdf, fonts);
  }

  get width(): number {
    return this.pdf.page.width - 2 * page.margin;
  }

  get bottom(): number {
    return this.pdf.page.height - page.margin - foot;
  }

  /** Sets the font that shows a text, and gives the text as it is shown. */
  set(text: string, { size, bold = false, color = ink }: Look): string {
    const { font, text: shown } = this.#faces.for(text, bold);
    this.pdf.font(font).fontSize(size).fillColor(color);
    return shown;
  }

  room(height: number): void {
    if (this.pdf.y + height > this.bottom) this.pdf.addPage();
  }

  line(text: string, look: Look, indent = 0): void {
    const shown = this.set(text, look);
    const width = this.width - indent;
    this.room(Math.min(this.pdf.heightOfString(shown, { width }), 60)); // not clinical: a longer text may break
    this.pdf.text(this.set(text, look), page.margin + indent, this.pdf.y, { width });
  }

  heading(text: string): void {
    this.pdf.moveDown(0.6);
    this.room(40); // not clinical: points for a heading and a line below it
    this.line(text, { size: 11, bold: true });
    this.pdf.moveDown(0.2);
  }

  /** One row of cells, each as wide as its share; a row never breaks over pages. */
  row(cells: readonly string[], shares: readonly number[], looks: readonly Look[]): void {
    const widths = shares.map((share) => share * this.width - 4);
    const heights = cells.map((cell, index) => {
      const shown = this.set(cell, looks[index] ?? { size: 7.5 });
      return this.pdf.heightOfString(shown, { width: widths[index] ?? 10 });
    });
    const height = Math.max(...heights) + 4;
    this.room(height);
    const top = this.pdf.y;
    let left = page.margin;
    cells.forEach((cell, index) => {
      const shown = this.set(cell, looks[index] ?? { size: 7.5 });
      this.pdf.text(shown, left, top + 2, { width: widths[index] ?? 10 });
      left += (shares[index] ?? 0) * this.width;
    });
    this.rule(top + height, 0.4, '#c8c8d0');
    this.pdf.x = page.margin;
    this.pdf.y = top + height;
  }

  rule(y: number, width: number, color: string): void {
    this.pdf
      .moveTo(page.margin, y)
      .lineTo(page.margin + this.width, y)
      .lineWidth(width)
      .strokeColor(color)
      .stroke();
  }
}

const shares = [0.27, 0.33, 0.19, 0.16, 0.05];
const small = { size: 7.5 };

function cellsOf({ part, says, note, source, locator, basis, read }: PackRow): string[] {
  const cited = source === undefined ? 'no source' : `${source}${locator === undefined ? '' : `, ${locator}`}`; // prettier-ignore
  return [
    part,
    note === undefined ? says : `${says}\n${note}`,
    basis === undefined ? cited : `${basis}: ${cited}`,
    read,
    '[  ]',
  ];
}

function table(sheet: Sheet, title: string, rows: readonly PackRow[], bold: boolean): void {
  if (rows.length === 0) return;
  sheet.heading(`${title} (${rows.length})`);
  const head = ['Where', 'What it says', 'Source and place', 'How it was read', 'OK'];
  sheet.row(head, shares, head.map(() => ({ ...small, bold: true, color: quiet }))); // prettier-ignore
  for (const row of rows)
    sheet.row(cellsOf(row), shares, [
      small,
      { ...small, bold },
      small,
      row.doubtful ? { ...small, bold: true, color: warn } : small,
      small,
    ]);
}

function list(sheet: Sheet, title: string, items: readonly string[], none: string): void {
  sheet.heading(`${title} (${items.length})`);
  for (const item of items.length === 0 ? [none] : items) sheet.line(`- ${item}`, { size: 8 });
}

function signBox(sheet: Sheet, { kind, sha256 }: ReviewPack): void {
  const { pdf } = sheet;
  const height = 168; // not clinical: points of the box
  pdf.moveDown(1);
  sheet.room(height);
  const top = pdf.y;
  pdf.rect(page.margin, top, sheet.width, height).lineWidth(1.4).strokeColor(ink).stroke();
  pdf.y = top + 8;
  sheet.line('Sign-off', { size: 11, bold: true }, 10);
  sheet.line(
    `I have read every row above against its source, the readings, the gaps and the samples, and judge that this ${kind} says what its sources say.`,
    { size: 8 },
    10,
  );
  for (const label of ['Name', 'Role', 'Date', 'Conflicts of interest, or "none"', 'Signature']) {
    const y = pdf.y + 10;
    pdf.text(sheet.set(label, { size: 8, color: quiet }), page.margin + 10, y);
    pdf
      .moveTo(page.margin + 170, y + 10)
      .lineTo(page.margin + sheet.width - 10, y + 10)
      .lineWidth(0.7)
      .strokeColor(ink)
      .stroke();
  }
  pdf.moveDown(0.8);
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
  table(sheet, 'Numbers', pack.figures, true);
  table(sheet, 'Statements', pack.statements, false);
  list(
    sheet,
    'Where a source left room, and what we chose',
    pack.readings.map(({ part, says }) => `${part}: ${says}`),
    'No reading of ours is written down.',
  );
  list(
    sheet,
    'What the sources leave out',
    pack.gaps.map(({ id, says }) => `${id}: ${says}`),
    'No gap is written down.',
  );
  for (const { title, lines } of pack.samples) {
    sheet.heading(title);
    for (const line of lines) {
      const indent = /^ */u.exec(line)?.[0].length ?? 0;
      sheet.line(line.trim() === '' ? ' ' : line.trim(), { size: 7 }, Math.min(indent, 12) * 3); // not clinical: points of a step in
    }
  }
  list(
    sheet,
    'Sources',
    pack.sources.map(
      ([id, { title, year, doi, url }]) =>
        `${id}: ${title}${year == null ? '' : ` (${year})`} ${doi === undefined ? (url ?? '') : `https://doi.org/${doi}`}`,
    ),
    'Nothing is cited.',
  );
  list(
    sheet,
    'Signed so far',
    pack.signOffs.map(
      ({ name, role, on, conflicts, fits, invented }) =>
        `${invented ? 'INVENTED: ' : ''}${name}, ${role}, ${on}; conflicts of interest: ${conflicts}; ${fits ? 'fits what the record says now' : 'signed another content than this'}`,
    ),
    'Nobody has signed this record.',
  );
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
