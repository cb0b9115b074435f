import type {
  CodeRow,
  ConceptList,
  ConditionCodeReading,
  OtherDiagnosisList,
} from '@openketamine/model';
import { Families, dotted, holds } from './families.js';
import { nearest } from '@openketamine/near-names';
import { OtherDiagnoses } from './other-diagnoses.js';

const unlisted = { outcome: 'unlisted' } as const;
const malformed = { outcome: 'malformed' } as const;
// not clinical: entries kept in memory
const mostKnown = 5000;

const something: ConditionCodeReading = { outcome: 'known', concepts: [] };

// not clinical: shapes of codes
const icdShape = /^[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/u;
const sctShape = /^[1-9]\d{5,17}$/u;

// not clinical: the tables of the check digit of SNOMED CT, of the dihedral group of order ten
const dihedral = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
] as const;
const permuted = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
] as const;

/** Whether a number ends in the check digit that SNOMED CT gives its identifiers. */
export function hasCheckDigit(digits: string): boolean {
  let check = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place]);
    const turned = Number(permuted[place % permuted.length]?.[digit]);
    check = Number(dihedral[check]?.[turned]);
  }
  return check === 0;
}

/** Concepts and the codes of SNOMED CT, with none where that part is left out. */
interface SnomedFamilies {
  find(code: string): readonly string[] | undefined;
}

/** What codes of ICD-10-CM and SNOMED CT say of a condition. */
export class ConditionCodes {
  readonly #icd = new Families();
  readonly #remission = new Families();
  readonly #excepted: CodeRow[] = [];
  readonly #others: OtherDiagnoses;
  readonly #sct: SnomedFamilies;
  readonly #systems: readonly string[];
  /** The same codes are asked for again and again: each is read once. */
  readonly #known = new Map<string, ConditionCodeReading>();

  constructor(
    concepts: ConceptList['concepts'],
    others: OtherDiagnosisList,
    sct: SnomedFamilies,
    systems: readonly string[],
  ) {
    for (const { id, icd10cm, icd10cmWithout = [], icd10cmRemission = [] } of concepts) {
      if (icd10cm !== undefined)
        this.#icd.add(id, icd10cm, [...icd10cmWithout, ...icd10cmRemission]);
      this.#excepted.push(...icd10cmWithout);
      this.#remission.add(id, icd10cmRemission);
    }
    this.#others = new OtherDiagnoses(others);
    this.#sct = sct;
    this.#systems = systems;
  }

  read(system: string, code: string): ConditionCodeReading {
    const key = `${system} ${code}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const read = this.#read(system, code);
    // Codes come from outside: keep the memory bounded.
    if (this.#known.size >= mostKnown) this.#known.clear();
    this.#known.set(key, read);
    return read;
  }

  #read(system: string, code: string): ConditionCodeReading {
    if (system === 'icd10cm') return this.#readIcd(dotted(code));
    if (system === 'snomed') return this.#readSnomed(code.trim());
    return { outcome: 'unknown-system', nearest: nearest(system, this.#systems) };
  }

  #readIcd(code: string): ConditionCodeReading {
    if (!icdShape.test(code)) return malformed;
    const listed = this.#icd.find(code);
    const past = this.#remission.find(code);
    if (past !== undefined) {
      return {
        outcome: 'known',
        concepts: [...new Set([...(listed ?? []), ...past])].toSorted(),
        inRemission: past,
      };
    }
    if (listed !== undefined) return { outcome: 'known', concepts: listed };
    const possible = this.#others.find(code);
    if (possible !== undefined) {
      return possible.length === 0 ? something : { outcome: 'known', concepts: [], possible };
    }
    // What was taken out of a family on purpose was looked at.
    return this.#excepted.some((row) => holds(row, code)) ? something : unlisted;
  }

  #readSnomed(code: string): ConditionCodeReading {
    if (!sctShape.test(code) || !hasCheckDigit(code)) return malformed;
    const concepts = this.#sct.find(code);
    return concepts === undefined ? unlisted : { outcome: 'known', concepts };
  }
}
