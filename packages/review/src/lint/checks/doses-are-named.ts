import { aboveHighest, asDose } from '@openketamine/model/highest-dose';
import type { DoseRule } from '@openketamine/model';
import type { Path } from '@openketamine/authoring';
import { dosesNamed, dosesOf, type LevelAt, type Part } from '../read/parts.js';
import type { ProtocolCheck } from '../check.js';

type Level = LevelAt['level'];

/** Parts of a session that have their own amounts, together where they share a unit. */
function* together({
  path,
  value,
}: Part<DoseRule>): Generator<{ path: Path; level: Pick<Level, 'value' | 'unit'> }> {
  const amounts = (value.parts ?? []).flatMap(({ amount }) => amount ?? []);
  for (const unit of new Set(amounts.map((amount) => amount.unit))) {
    const sum = amounts.reduce(
      (total, amount) => total + (amount.unit === unit ? amount.value : 0),
      0,
    );
    yield { path: [...path, 'parts'], level: { value: Number(sum.toPrecision(12)), unit } };
  }
}

/** Every amount a rule names, with its caps. */
function* named(
  part: Part<DoseRule>,
): Generator<{ path: Path; level: Pick<Level, 'value' | 'unit'> }> {
  yield* dosesNamed(part);
  yield* together(part);
  for (const [index, { value, unit }] of (part.value.cap ?? []).entries()) {
    if (unit !== 'mL')
      yield { path: [...part.path, 'cap', index, 'value'], level: { value, unit } };
  }
}

export const dosesAreNamed: ProtocolCheck = {
  name: 'doses-are-named',
  description:
    'No dose is above the highest that a published protocol names for the drug and the route: a slip of the pen, another unit, or a dose nobody has described.',
  *check(protocol, { known }) {
    if (known === undefined) return;
    for (const part of dosesOf(protocol)) {
      const { drug = protocol.drug, route = protocol.route } = part.phase;
      for (const { path, level } of named(part)) {
        const dose = asDose(level, part.value.over);
        if (dose === undefined) continue;
        const highest = aboveHighest(known.highestDoses, { drug, route, ...dose });
        if (highest === undefined) continue;
        yield {
          path,
          message: `${level.value} ${level.unit} is above every dose of ${drug} by ${route} that the library names, at most ${highest.value} ${highest.unit} (${highest.protocol}); correct the number or its unit`,
        };
      }
    }
  },
};
