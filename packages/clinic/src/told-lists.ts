import type { PatientFactsInput } from '@openketamine/model';
import { factsOf, type DatedAnswer } from './forms/facts.js';

const lists = [
  'conditions',
  'familyHistory',
  'allergies',
  'medicines',
  'treatmentHistory',
] as const;
type ListName = (typeof lists)[number];

/** The list that a key is of: `conditions/stroke` and `conditions.complete` are of the conditions. */
function listOfKey(key: string): ListName | undefined {
  const head = key.split(/[./]/u)[0] ?? '';
  return lists.find((name) => name === head);
}

type Entry = Readonly<Record<string, unknown>>;
interface Stated {
  readonly complete?: boolean;
  readonly items: readonly Entry[];
}

/** What an entry is about, as far as a form can tell: two entries about the same say one thing at two times. */
const aboutOf = ({ concept, substance, text, treatment }: Entry): string =>
  String(concept ?? substance ?? text ?? treatment)
    .trim()
    .toLowerCase();

/** An entry that was said before and is not said any more: it counts no longer. */
function takenBack(list: ListName, entry: Entry): Entry {
  const field =
    list === 'medicines' || list === 'treatmentHistory' ? 'status' : 'verificationStatus';
  return { ...entry, [field]: 'entered-in-error' };
}

interface Taken {
  readonly day: string;
  readonly stopped: boolean;
}

/**
 * The lists of a record as they stand while a course goes on. A form says of a list what is new, and the reader of events takes a
 * complete list for the whole one: so that each change tells the list as it stands, with every entry that was said before and holds.
 * Without this, a tick behind "these are all" would take every condition off the record.
 */
export class ToldLists {
  readonly #answers = new Map<string, DatedAnswer>();
  /** Medicines that the course has seen started or stopped since the list was last written. */
  readonly #medicines = new Map<string, { readonly name: string } & Taken>();

  #stated(list: ListName): Stated {
    const answers = [...this.#answers.values()].filter(({ key }) => listOfKey(key) === list);
    return { items: [], ...(factsOf(answers)[list] as Partial<Stated> | undefined) };
  }

  /** Takes answers down, and gives what they change in the facts. */
  tell(answers: readonly DatedAnswer[]): PatientFactsInput {
    const touched = new Map<ListName, Stated>();
    for (const { key } of answers) {
      const list = listOfKey(key);
      if (list !== undefined && !touched.has(list)) touched.set(list, this.#stated(list));
    }
    for (const answer of answers) {
      if (answer.key === 'medicines') this.#written(answer);
      if (listOfKey(answer.key) !== undefined) this.#answers.set(answer.key, answer);
    }
    return {
      ...factsOf(answers.filter(({ key }) => listOfKey(key) === undefined)),
      ...Object.fromEntries(
        [...touched].map(([list, before]) => [list, this.#change(list, before)]),
      ),
    };
  }

  #change(list: ListName, before: Stated): Stated {
    const { complete, items } = this.#stated(list);
    const all = list === 'medicines' ? this.#withCourse(items) : items;
    if (complete === true) return { complete, items: all };
    const said = new Set(all.map(aboutOf));
    const gone = before.items.filter((entry) => !said.has(aboutOf(entry)));
    const now = [...all, ...gone.map((entry) => takenBack(list, entry))];
    return { ...(complete === undefined ? {} : { complete }), items: now };
  }

  /** A list that is written anew says itself what became of what it names. */
  #written({ value }: DatedAnswer): void {
    for (const { name } of value as readonly { readonly name: string }[]) {
      this.#medicines.delete(aboutOf({ text: name }));
    }
  }

  /** Rows of the form, with what the course has seen since they were written. */
  #withCourse(rows: readonly Entry[]): readonly Entry[] {
    const written = new Set(rows.map(aboutOf));
    const seen = rows.map((row) => {
      const of = this.#medicines.get(aboutOf(row));
      return of?.stopped === true ? { ...row, status: 'stopped', stopped: of.day } : row;
    });
    const more = [...this.#medicines].filter(([about]) => !written.has(about));
    return [
      ...seen,
      ...more.map(([, { name, day, stopped }]) =>
        stopped
          ? { text: name, status: 'stopped', stopped: day }
          : { text: name, status: 'active', started: day },
      ),
    ];
  }

  /** Takes down that a medicine was started or stopped in the course. */
  medicine(name: string, taken: Taken): void {
    this.#medicines.set(aboutOf({ text: name }), { name, ...taken });
  }
}
