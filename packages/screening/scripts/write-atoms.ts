import ucum from '@lhncbc/ucum-lhc';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// Writes src/internal/units/atoms.ts from the units of UCUM as the library of the Lister Hill Center holds them:
//   node scripts/write-atoms.ts && oxfmt src/internal/units/atoms.ts

/** Base units, in the order in which the library counts their exponents. */
const bases = ['m', 's', 'g', 'rad', 'K', 'C', 'cd'];

/** Particles in a mole, by which the library multiplies whatever is counted in moles. */
const avogadro = 6.022_136_7e23; // not clinical: the value of UCUM

/** Reciprocals of a unit (dioptres are `/m`), which the library holds as the unit itself. */
const wrong = new Set(['Bd', '[diop]', '[mesh_i]']);

/** Atoms of UCUM that are proportional to base units: their factor and what they are made of. */
export function proportionalAtoms(): { metric: string[]; atoms: Record<string, string> } {
  // the tables are read with the first instance
  ucum.UcumLhcUtils.getInstance();
  const kept = ucum.UnitTables.getInstance()
    .allUnitsByDef()
    .filter((unit) => unit.source_ === 'UCUM' && !unit.isSpecial_ && !unit.isArbitrary_)
    .filter((unit) => !wrong.has(unit.csCode_))
    .toSorted((a, b) => (a.csCode_ < b.csCode_ ? -1 : 1));
  const made = (unit: (typeof kept)[number]): string => {
    const counted = unit.moleExp_ + unit.equivalentExp_;
    const exponents = [
      ...bases.map((base, at) => [base, unit.dim_.dimVec_?.[at] ?? 0] as const),
      ['mol', unit.moleExp_] as const,
      ['eq', unit.equivalentExp_] as const,
    ].filter(([, exponent]) => exponent !== 0);
    const factor = counted === 0 ? unit.magnitude_ : unit.magnitude_ / avogadro;
    // the last bits of a division by a number of 24 digits say nothing
    const plain = counted === 0 ? factor : Number(factor.toPrecision(15));
    return [String(plain), ...exponents.map(([base, n]) => (n === 1 ? base : `${base}${n}`))].join(
      ' ',
    );
  };
  return {
    metric: kept
      .filter((unit) => unit.isMetric_ || bases.includes(unit.csCode_))
      .map((unit) => unit.csCode_),
    atoms: Object.fromEntries(kept.map((unit) => [unit.csCode_, made(unit)])),
  };
}

/** The module as it is written. */
function atomsModule(): string {
  const { metric, atoms } = proportionalAtoms();
  return `// Written by scripts/write-atoms.ts; do not edit. The unit codes are those of UCUM, https://ucum.org/license.

/** Units of UCUM that are proportional to base units: how many of which (\`N: '1000 m s-2 g'\`). */
export const atoms: Readonly<Record<string, string>> = ${JSON.stringify(atoms)};

/** Units that take a prefix (\`mg\`, \`dL\`). */
export const metric: ReadonlySet<string> = new Set(${JSON.stringify(metric.join(' '))}.split(' '));
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(join(import.meta.dirname, '../src/internal/units/atoms.ts'), atomsModule());
}
