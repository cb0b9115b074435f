import type {
  MedicineContext,
  MedicineForm,
  MedicineIdentity,
  MedicineMeaning,
  MedicineReading,
} from '@openketamine/model';
import { together, type DrugClasses } from './classes.js';
import { fold } from './fold.js';
import type { Lexicon, Meaning } from './lexicon.js';
import { mostSuggested, suggestedNames } from './suggested-names.js';
import { isDividingWord, keyOfTokens, tokensOf, type Divider, type Token } from './tokens.js';
import { UnitReader, formsOf, type Unit } from './unit.js';
import type { MedicineWordList } from './words.js';

/** Texts that are remembered before the memory is emptied. */
const remembered = 4000; // not clinical: texts

/** Meanings of a text of several medicines, some of which mean several things, that are told apart. */
const mostMeanings = 8; // not clinical: meanings

interface Part {
  readonly tokens: readonly Token[];
  readonly divider: Divider;
}

/** What a part turned out to be: each of its meanings, or nothing. */
interface ReadPart extends Part {
  readonly units: readonly Unit[] | undefined;
  /** It only says how much, in what form, or when. */
  readonly empty: boolean;
}

const routes: Readonly<Record<string, readonly MedicineForm[]>> = {
  nasal: ['nasal'],
  intranasal: ['nasal'],
  inhaled: ['inhaled'],
  inhalation: ['inhaled'],
  respiratory: ['inhaled'],
  topical: ['skin'],
  cutaneous: ['skin'],
  ophthalmic: ['eye'],
  otic: ['ear'],
  vaginal: ['vaginal'],
  'rectal-local': ['irrigation'],
  rectal: ['rectal'],
  buccal: ['mouth', 'systemic'],
  sublingual: ['mouth', 'systemic'],
};

function formsByRoute(route: string | undefined): readonly MedicineForm[] | undefined {
  return route === undefined ? undefined : (routes[route.toLowerCase()] ?? ['systemic']);
}

/** Forms as the text says them, as far as the product has them; a form that it is not known to have counts beside. */
function formsSaid(
  said: readonly MedicineForm[],
  known: readonly MedicineForm[] | undefined,
): readonly MedicineForm[] | undefined {
  if (said.length === 0) return known;
  if (known === undefined) return said;
  const both = said.filter((form) => known.includes(form));
  return both.length > 0 ? both : [...known, ...said];
}

/** Reads the texts of medicines. */
export class MedicineReader {
  readonly #lexicon: Lexicon;
  readonly #classes: DrugClasses;
  readonly #words: MedicineWordList;
  readonly #units: UnitReader;
  /** What was read, by route and country, and then by text: most texts of a list come without a route, from one country. */
  readonly #memory = new Map<string, Map<string, MedicineReading>>();
  #texts = 0;
  #last:
    | { readonly context: MedicineContext; readonly memory: Map<string, MedicineReading> }
    | undefined;

  constructor(lexicon: Lexicon, classes: DrugClasses, words: MedicineWordList) {
    this.#lexicon = lexicon;
    this.#classes = classes;
    this.#words = words;
    this.#units = new UnitReader(lexicon, words);
  }

  read(text: string, context: MedicineContext = {}): MedicineReading {
    const before = this.#memoryOf(context).get(text);
    if (before !== undefined) return before;
    const reading = this.#readAnew(text, context);
    if (this.#texts >= remembered) {
      this.#memory.clear();
      this.#last = undefined;
      this.#texts = 0;
    }
    this.#memoryOf(context).set(text, reading);
    this.#texts++;
    return reading;
  }

  #memoryOf(context: MedicineContext): Map<string, MedicineReading> {
    const { route, country } = context;
    const last = this.#last;
    if (last !== undefined && last.context.route === route && last.context.country === country)
      return last.memory;
    const key = `${route ?? ''}\n${country ?? ''}`;
    let memory = this.#memory.get(key);
    if (memory === undefined) this.#memory.set(key, (memory = new Map<string, MedicineReading>()));
    this.#last = { context: { route, country }, memory };
    return memory;
  }

  #readAnew(text: string, context: MedicineContext): MedicineReading {
    const tokens = tokensOf(text, this.#words);
    if (tokens.length === 0) return this.#unknown([], context, false);
    if (this.#saysNone(tokens)) return { outcome: 'none' };
    if (this.#isVague(tokens)) return this.#unknown([keyOfTokens(tokens)], context, true);
    const unit = this.#units.read(tokens);
    if (unit !== undefined) return this.#ofMeanings(this.#meaningsOf([unit], context));
    return this.#ofParts(this.#readParts(tokens), text, context);
  }

  #saysNone(tokens: readonly Token[]): boolean {
    if (this.#words.none.has(keyOfTokens(tokens))) return true;
    const core = tokens.filter(({ loose }) => !loose);
    return core.length > 0 && this.#words.none.has(keyOfTokens(core));
  }

  /** Words for a kind of medicine, or none but those that may fall away. */
  #isVague(tokens: readonly Token[]): boolean {
    return (
      tokens.every((token) => token.loose || token.vague) && !this.#units.holdsIngredient(tokens)
    );
  }

  #readParts(tokens: readonly Token[]): readonly ReadPart[] {
    const parts: { tokens: Token[]; divider: Divider }[] = [{ tokens: [], divider: 'none' }];
    for (const token of tokens) {
      if (token.divider !== 'none') parts.push({ tokens: [], divider: token.divider });
      if (token.divider === 'none' || !isDividingWord(token, this.#words))
        parts.at(-1)?.tokens.push(token);
    }
    return parts
      .filter((part) => part.tokens.length > 0)
      .map((part): ReadPart => {
        const empty = part.tokens.every(({ loose }) => loose) || this.#isOnlyTail(part.tokens);
        if (empty) return { ...part, units: undefined, empty };
        if (this.#isVague(part.tokens)) return { ...part, units: undefined, empty };
        const unit = this.#units.read(part.tokens);
        const units = unit === undefined ? this.#units.readSeveral(part.tokens) : [unit];
        return { ...part, units, empty };
      });
  }

  /** A part that begins with a word such as "for": a reason in brackets or after a comma. */
  #isOnlyTail(tokens: readonly Token[]): boolean {
    return this.#units.isTail(tokens);
  }

  #ofParts(parts: readonly ReadPart[], text: string, context: MedicineContext): MedicineReading {
    const named = parts.filter(({ empty }) => !empty);
    const unread = named.filter(({ units }) => units === undefined);
    const read = named.filter(({ units }) => units !== undefined);
    const hasChoice = parts.some(({ divider }) => divider === 'choice');
    if (read.length === 0 || (hasChoice && unread.length > 0))
      return this.#unknown(
        this.#cores(named),
        context,
        named.every((part) => this.#isVague(part.tokens)),
        named.flatMap((part) => this.#units.variants(part.tokens)),
      );
    if (hasChoice) return this.#ofMeanings(this.#choices(parts, context));
    const meanings = this.#inBrackets(parts, context) ?? this.#all(read, parts, context);
    if (unread.length === 0) return this.#ofMeanings(meanings);
    const [only] = meanings;
    if (only === undefined || meanings.length > 1)
      return this.#unknown(this.#cores(named), context, false);
    const { medicine } = only;
    const words = unread.map((part) => wordsOf(part.tokens, text));
    const nearest = (): readonly string[] =>
      suggestedNames(this.#cores(unread), this.#lexicon, this.#words, context.country);
    return lazily({ outcome: 'partly', medicine, unread: words }, nearest);
  }

  /** Each of the groups between words like "or" may be the one. */
  #choices(parts: readonly ReadPart[], context: MedicineContext): MedicineMeaning[] {
    const groups: ReadPart[][] = [[]];
    for (const part of parts) {
      if (part.divider === 'choice') groups.push([]);
      groups.at(-1)?.push(part);
    }
    return groups.flatMap((group) =>
      this.#all(
        group.filter(({ units }) => units !== undefined),
        group,
        context,
      ),
    );
  }

  /** A name and what stands beside it in brackets: the same medicine twice, or nobody knows which of them. */
  #inBrackets(parts: readonly ReadPart[], context: MedicineContext): MedicineMeaning[] | undefined {
    const named = parts.filter(({ units }) => units !== undefined);
    const [first, second] = named;
    if (first === undefined || second?.divider !== 'bracket' || named.length !== 2)
      return undefined;
    const entry = this.#all([first], parts, context);
    const other = this.#all([second], parts, context);
    if (statesContent(second, this.#words)) return entry;
    const wider = [
      ...entry.filter((a) => other.some((b) => fits(b, a))),
      ...other.filter((b) => entry.some((a) => fits(a, b) && !fits(b, a))),
    ];
    if (wider.length > 0) return wider;
    const classOnly = [...entry, ...other].some(
      ({ medicine }) => medicine.ingredients.length === 0,
    );
    return classOnly ? undefined : [...entry, ...other];
  }

  /** All parts taken together, once for each way in which they may be meant. */
  #all(
    read: readonly ReadPart[],
    parts: readonly ReadPart[],
    context: MedicineContext,
  ): MedicineMeaning[] {
    const forms = formsOf(parts.filter(({ empty }) => empty).flatMap(({ tokens }) => tokens));
    const units = read.flatMap((part) =>
      (part.units ?? []).map((unit) => ({ ...unit, forms: [...unit.forms, ...forms] })),
    );
    const joined =
      read.every(
        ({ divider, units: all }, index) =>
          index === 0 || divider === 'combination' || (all?.length ?? 0) > 1,
      ) &&
      units.length > 1 &&
      units.every(({ bare, meanings }) => bare && (meanings[0]?.ingredients.length ?? 0) > 0);
    if (joined) return this.#meaningsOf([combined(units)], context);
    return this.#meaningsOf(units, context);
  }

  #meaningsOf(units: readonly Unit[], context: MedicineContext): MedicineMeaning[] {
    let all: { readonly medicines: MedicineIdentity[]; readonly countries: readonly string[] }[] = [
      { medicines: [], countries: [] },
    ];
    for (const unit of units) {
      const meanings = this.#decided(unit.meanings, context.country);
      all = all.flatMap((before) =>
        meanings.map((meaning) => ({
          medicines: [...before.medicines, this.#identify(meaning, unit.forms, context.route)],
          countries: meanings.length > 1 ? meaning.countries : before.countries,
        })),
      );
      all = all.slice(0, mostMeanings);
    }
    return all.map(({ medicines, countries }) => ({ medicine: together(medicines), countries }));
  }

  /** Meanings in the country, where it has one; the same ingredients once, with all their forms. */
  #decided(meanings: readonly Meaning[], country: string | undefined): Meaning[] {
    const inside =
      country === undefined
        ? []
        : meanings.filter(({ countries }) =>
            countries.some((text) => this.#words.isIn(text, country)),
          );
    const byIngredients = new Map<string, Meaning>();
    for (const meaning of inside.length > 0 ? inside : meanings) {
      const key = meaning.className ?? meaning.ingredients.join('+');
      const before = byIngredients.get(key);
      byIngredients.set(key, before === undefined ? meaning : merged(before, meaning));
    }
    return [...byIngredients.values()];
  }

  #identify(
    { ingredients, className, product, forms, confirmed }: Meaning,
    said: readonly MedicineForm[],
    route: string | undefined,
  ): MedicineIdentity {
    if (className !== undefined) return { ingredients: [], classes: [className], confirmed: true };
    return this.#classes.identify({
      ingredients,
      product,
      confirmed,
      forms: formsByRoute(route) ?? formsSaid(said, forms),
    });
  }

  #ofMeanings(meanings: readonly MedicineMeaning[]): MedicineReading {
    const [only] = meanings;
    if (only !== undefined && meanings.length === 1)
      return { outcome: 'known', medicine: only.medicine };
    return { outcome: 'ambiguous', meanings };
  }

  /** What is left of parts to look for near names: without what may fall away, whole and word by word. */
  #cores(parts: readonly Part[]): string[] {
    const texts = new Set<string>();
    for (const { tokens } of parts) {
      const core = tokens.filter(({ loose, besideIngredient }) => !loose && !besideIngredient);
      const kept = core.length > 0 ? core : tokens;
      texts.add(keyOfTokens(kept));
      for (const { word } of kept) if (word.length > 3) texts.add(word);
    }
    return [...texts];
  }

  /** Brands that the written one may be short for stand before names that are spelled alike. */
  #suggest(
    texts: readonly string[],
    variants: readonly string[],
    country: string | undefined,
  ): readonly string[] {
    const near = suggestedNames(texts, this.#lexicon, this.#words, country);
    return [...new Set([...variants.slice(0, 2), ...near])].slice(0, mostSuggested);
  }

  #unknown(
    texts: readonly string[],
    context: MedicineContext,
    vague: boolean,
    variants: readonly string[] = [],
  ): MedicineReading {
    return lazily({ outcome: 'unknown', vague }, () =>
      this.#suggest(texts, variants, context.country),
    );
  }
}

/** Whether a part in brackets only says how much of an element a medicine holds: ferrous sulfate 325 mg (65 mg iron). */
function statesContent({ tokens }: Part, { elements }: MedicineWordList): boolean {
  const core = tokens.filter(({ loose }) => !loose);
  return (
    tokens.some(({ measure }) => measure) &&
    core.length > 0 &&
    core.every(({ word }) => word === 'fe' || elements.has(word))
  );
}

/** Whether one says no more than the other. */
function fits({ medicine }: MedicineMeaning, other: MedicineMeaning): boolean {
  return (
    medicine.ingredients.length > 0 &&
    medicine.ingredients.every((name) => other.medicine.ingredients.includes(name))
  );
}

function merged(a: Meaning, b: Meaning): Meaning {
  const forms =
    a.forms === undefined || b.forms === undefined
      ? undefined
      : [...new Set([...a.forms, ...b.forms])];
  return {
    ...a,
    forms,
    countries: [...new Set([...a.countries, ...b.countries])],
    confirmed: a.confirmed || b.confirmed,
  };
}

/** Bare ingredients that are the parts of one medicine. */
function combined(units: readonly Unit[]): Unit {
  const meanings = units.flatMap((unit) => unit.meanings);
  const ingredients = [...new Set(meanings.flatMap((meaning) => meaning.ingredients))].toSorted();
  return {
    meanings: [
      {
        ingredients,
        product: false,
        forms: undefined,
        countries: [],
        confirmed: meanings.every(({ confirmed }) => confirmed),
      },
    ],
    forms: units.flatMap(({ forms }) => forms),
    bare: true,
  };
}

/** A part as it is written; folded where letters were lost or added on the way. */
function wordsOf(tokens: readonly Token[], text: string): string {
  const folded = fold(text);
  const from = tokens[0]?.start ?? 0;
  const to = tokens.at(-1)?.end ?? folded.length;
  return (folded.length === text.length ? text : folded).slice(from, to);
}

/** Most readings are never asked for near names, and looking for them takes long: they are looked for once, when asked. */
function lazily<R extends object>(
  reading: R,
  find: () => readonly string[],
): R & { readonly nearest: readonly string[] } {
  let found: readonly string[] | undefined;
  return Object.defineProperty(reading, 'nearest', {
    enumerable: true,
    get: () => (found ??= find()),
  }) as R & { readonly nearest: readonly string[] };
}
