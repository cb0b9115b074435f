import type { MedicineForm } from '@openketamine/model';
import { fold, wordPattern } from './fold.js';
import type { MedicineWordList } from './words.js';

/** How a word is divided from the one before it. */
export type Divider = 'none' | 'list' | 'combination' | 'bracket' | 'choice';

/** One word of a text. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the word before. */
  readonly before: string;
  readonly percent: boolean;
  /** It may fall away beside any name. */
  loose: boolean;
  /** It may fall away beside the name of an ingredient. */
  besideIngredient: boolean;
  /** A number without unit: it may belong to the name of a brand. */
  bareNumber: boolean;
  /** Part of a strength. */
  measure: boolean;
  /** It says what kind of medicine is meant, without saying which. */
  vague: boolean;
  forms: readonly MedicineForm[];
  divider: Divider;
}

/** Letters of units that are too short to be one without a number before them. */
const shortUnit = 2; // not clinical: letters

const isNumber = (word: string): boolean => /^\d+$/u.test(word);

function unitOf(word: string): string | undefined {
  return /^\d+([a-z]+)$/u.exec(word)?.[1];
}

/** Marks numbers with and without units. */
function markMeasures(tokens: Token[], words: MedicineWordList): void {
  for (const [index, token] of tokens.entries()) {
    const { word, before } = token;
    const last = tokens[index - 1];
    const afterMeasure = last?.measure === true;
    if (isNumber(word)) {
      const isVariant = before.includes('#') || /^n[or]$/u.test(last?.word ?? '');
      const next = tokens[index + 1];
      const goesOn =
        token.percent ||
        words.units.has(unitOf(next?.word ?? '') ?? next?.word ?? '') ||
        (/^\d/u.test(next?.word ?? '') && /^[-/.]$/u.test(next?.before ?? ''));
      if (isVariant && !goesOn) {
        // A number of a variant, such as no. 3: it changes the medicine.
        token.besideIngredient = true;
        if (last !== undefined && !before.includes('#')) last.besideIngredient = true;
        continue;
      }
      token.measure = true;
      token.bareNumber = !afterMeasure && !token.percent;
    } else {
      const unit = unitOf(word);
      const isUnit = words.units.has(unit ?? word);
      const clock = /^(?:\d+)?[ap]m$/u.test(word) && (unit !== undefined || afterMeasure);
      const times = unit === 'x' || /^q\d+h$/u.test(word);
      token.measure =
        clock ||
        times ||
        (afterMeasure && before === '/' && word.length === 1) ||
        (isUnit &&
          (unit !== undefined || afterMeasure || word.length > shortUnit || /^m[gl]$/u.test(word)));
      if (token.measure && last?.bareNumber === true) last.bareNumber = false;
    }
    // 5-325 and 30/500 are strengths of parts, no number of a variant.
    if (token.measure && last?.bareNumber === true && /^[-/.]$/u.test(before)) {
      last.bareNumber = false;
      token.bareNumber = false;
    }
    token.loose ||= token.measure;
  }
}

function markPhrases(tokens: Token[], words: MedicineWordList): void {
  const all = tokens.map(({ word }) => word);
  for (let index = 0; index < tokens.length;) {
    const phrase = words.phraseAt(all, index);
    for (const token of tokens.slice(index, index + (phrase?.words.length ?? 0))) {
      token.loose ||= phrase?.use.loose === true;
      token.besideIngredient ||= phrase?.use.besideIngredient === true;
      token.forms = phrase?.use.forms ?? token.forms;
    }
    index += phrase?.words.length ?? 1;
  }
  for (let index = 0; index < tokens.length; index++) {
    const length = words.vagueAt(all, index);
    for (const token of tokens.slice(index, index + length)) token.vague = true;
  }
}

/** Words like "de" belong to a salt where they join it to a name: chlorhydrate de sertraline, valproato de sodio. */
function markParticles(tokens: Token[], words: MedicineWordList): void {
  for (const [index, token] of tokens.entries()) {
    const last = tokens[index - 1];
    const next = tokens[index + 1];
    if (!words.particles.has(token.word) || next === undefined) continue;
    // It joins the word of a form as well: comprimé de paracétamol.
    const afterForm = last?.loose === true && last.forms.length > 0;
    token.besideIngredient ||=
      afterForm || last?.besideIngredient === true || next.besideIngredient;
  }
}

/** With words that end in a salt taken apart, as German writes them: Metoprololsuccinat. */
export function withoutGluedSalts(tokens: readonly Token[], words: MedicineWordList): Token[] {
  return tokens.flatMap((token): Token[] => {
    const salt = token.loose ? undefined : words.saltAtEnd(token.word);
    if (salt === undefined) return [token];
    const name = token.word.slice(0, -salt.length);
    const middle = token.end - salt.length;
    return [
      { ...token, word: name, end: middle },
      { ...token, word: salt, start: middle, before: '', besideIngredient: true, divider: 'none' },
    ];
  });
}

/** Whether a word stands between two medicines instead of in one. */
export function isDividingWord({ word }: Token, words: MedicineWordList): boolean {
  return word === '+' || words.withs.has(word) || words.joins.has(word) || words.choices.has(word);
}

function dividerOf(token: Token, last: Token | undefined, words: MedicineWordList): Divider {
  const { word, before } = token;
  if (last === undefined) return 'none';
  if (words.choices.has(word)) return 'choice';
  if (word === '+' || (words.withs.has(word) && !token.loose)) return 'combination';
  if (words.joins.has(word) && !token.loose) return 'list';
  if (/[([{=)\]}]/u.test(before)) return 'bracket';
  if (/[;\n|•]/u.test(before)) return 'list';
  if (/[,/:]/u.test(before)) {
    if (token.measure && last.measure) return 'none';
    return before.includes('/') ? 'combination' : 'list';
  }
  if (/\.\s/u.test(before)) return token.measure ? 'none' : 'list';
  return 'none';
}

/** The words of a text, with what each may be. */
export function tokensOf(text: string, words: MedicineWordList): Token[] {
  // 0,5 is a number, and so is 1,000.
  const folded = fold(text).replaceAll(/(\d),(?=\d)/gu, '$1.');
  const tokens: Token[] = [];
  let end = 0;
  for (const match of folded.matchAll(wordPattern)) {
    const start = match.index;
    tokens.push({
      word: match[0],
      start,
      end: start + match[0].length,
      before: folded.slice(end, start),
      percent: /^\s?%/u.test(folded.slice(start + match[0].length, start + match[0].length + 2)),
      loose: false,
      besideIngredient: false,
      bareNumber: false,
      measure: false,
      vague: false,
      forms: [],
      divider: 'none',
    });
    end = start + match[0].length;
  }
  markPhrases(tokens, words);
  markMeasures(tokens, words);
  markParticles(tokens, words);
  for (const [index, token] of tokens.entries())
    token.divider = dividerOf(token, tokens[index - 1], words);
  return tokens;
}

/** Words as a key. */
export function keyOfTokens(tokens: readonly Token[], from = 0, to = tokens.length): string {
  let key = '';
  for (let index = from; index < to; index++)
    key += `${index === from ? '' : ' '}${tokens[index]?.word ?? ''}`;
  return key;
}
