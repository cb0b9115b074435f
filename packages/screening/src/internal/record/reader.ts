import type { Because, Terminology } from '@openketamine/model';
import type { NotEvaluable } from '../prepared.js';
import type { MedicineTrouble } from './medicine-readings.js';
import { noTerminology } from '../no-terminology.js';
import type { Unread } from './concepts.js';
import { readTime, unclearTime, type Moment, type Span } from '../time.js';

/** What reading one record needs, and what it notes on the way. */
export class Reader {
  readonly terminology: Terminology;
  readonly at: Moment;
  /** Where the patient is, as far as it tells medicines of one name apart. */
  readonly country: string | undefined;
  readonly notEvaluable: NotEvaluable[] = [];
  /** Readings that no living person has. */
  readonly implausible: Because[] = [];
  /** Dates and times that are none, or that nobody who lives can have lived. */
  readonly unreadable: string[] = [];
  /** Times that the clocks of their zone show twice, or never. */
  readonly unclear: Because[] = [];
  readonly medicineTroubles: MedicineTrouble[] = [];
  /** What is dated after the moment, apart from observations. */
  readonly ahead: Because[] = [];
  #text = '';
  #span: Span | undefined;

  constructor(terminology: Terminology, at: Moment, country?: string) {
    this.terminology = terminology;
    this.at = at;
    this.country = country;
  }

  /** Whether a list says that it is complete. Without a terminology nobody knows what it is complete with. */
  isComplete(list: { readonly complete?: boolean | undefined } | undefined): boolean {
    return list?.complete === true && this.terminology !== noTerminology;
  }

  /** Notes an entry that nobody understands. */
  cannotRead(list: NotEvaluable['list'], { why, text, nearest }: Unread): void {
    this.notEvaluable.push({ list, text, why, nearest });
  }

  /** Notes something that is dated after the moment, so that it does not count. */
  liesAhead(fact: string, when: string | undefined): void {
    this.ahead.push({ fact, value: String(when), limit: `not after ${this.at.text}` });
  }

  /** A recorded time. Facts that stand together were often taken together: the last one is remembered. */
  time(text: string | undefined): Span | undefined {
    if (text === undefined) return undefined;
    if (text !== this.#text) {
      this.#text = text;
      this.#span = readTime(text, this.at);
      if (this.#span === undefined) {
        if (!this.unreadable.includes(text)) this.unreadable.push(text);
      } else if (this.#span.to - this.#span.from > 1) this.#noteUnclear(text, this.#span);
    }
    return this.#span;
  }

  #noteUnclear(text: string, span: Span): void {
    const limit = unclearTime(text, span, this.at);
    if (limit !== undefined && !this.unclear.some(({ value }) => value === text))
      this.unclear.push({ fact: 'time', value: text, limit });
  }
}
