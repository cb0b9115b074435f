import { answerRegulatory, gradeCell } from '@openketamine/evidence';
import { conditions } from '@openketamine/evidence/conditions';
import { grading } from '@openketamine/evidence/grading';
import { outcomes } from '@openketamine/evidence/outcomes';
import { regulatory } from '@openketamine/evidence/regulatory';
import { showDate, showStatus, type Meaning } from '@openketamine/model/render';
import type { ShippedProtocol } from '@openketamine/protocols';
import { indications as indicationNames } from '@openketamine/terminology';
import { nameOf, sentence, type Verdict, type VerdictPart } from '@openketamine/web-ui';
import { gathered } from '../gathered.mts';

const [method] = grading;

/** The cells of the conditions that a protocol treats, with its drug and route, best grade first. */
function cellsOf({ indications, drug, route }: ShippedProtocol) {
  if (method === undefined) return [];
  return conditions
    .filter((condition) => condition.indications.some((id) => indications.includes(id)))
    .flatMap(({ id, title, cells }) =>
      cells
        .filter((cell) => cell.drug === drug && cell.routes.some((each) => each === route))
        .map((cell) => ({ condition: id, title, ...gradeCell(cell, outcomes, method) })),
    )
    .toSorted((a, b) => a.grade.localeCompare(b.grade));
}

/** What a grade is called. */
export const gradeName = (grade: string): string =>
  method?.grades.find((each) => each.grade === grade)?.name ?? grade;

function evidenceOf(protocol: ShippedProtocol): VerdictPart {
  const [best] = cellsOf(protocol);
  if (best === undefined)
    return {
      name: 'Evidence',
      word: 'no study found',
      explains: 'for this drug and route in this condition',
      meaning: 'unknown',
    };
  const { trialsFor, trialsAgainst, uncontrolled, mixed } = best.counted;
  const counted = [
    `${trialsFor} randomized for`,
    `${trialsAgainst} against`,
    ...(mixed === 0 ? [] : [`${mixed} mixed`]),
    ...(uncontrolled === 0 ? [] : [`${uncontrolled} without a control`]),
  ].join(', ');
  return {
    name: 'Evidence',
    word: `${best.grade}, ${gradeName(best.grade)}`,
    explains: `${best.question} ${sentence(counted)}.`,
    meaning: 'information',
  };
}

const lawWords: Readonly<Record<string, readonly [string, Meaning]>> = {
  approved: ['approved', 'fine'],
  'off-label': ['off label', 'caution'],
  'not-approved': ['not approved', 'caution'],
  uncertain: ['uncertain', 'unknown'],
  unknown: ['not known', 'unknown'],
};

/** Every use that a record of the law names. */
const uses: ReadonlySet<string> = new Set(regulatory.flatMap(({ indication }) => indication ?? []));

/** Under which name the records of the law have what a protocol treats: its own, another, or one that holds it. */
export function lawUse(id: string): string | undefined {
  const entry = indicationNames.names.find((name) => name.id === id);
  const umbrellas = (indicationNames.umbrellas ?? []).filter(({ holds }) =>
    holds.some((held) => held === id),
  );
  const names = [id, ...(entry?.aliases ?? []), ...umbrellas.map((umbrella) => umbrella.id)];
  return names.find((name) => uses.has(name));
}

function lawOf(protocol: ShippedProtocol): VerdictPart {
  const { jurisdiction, drug, route, indications: treated } = protocol;
  if (jurisdiction === undefined)
    return {
      name: 'Law',
      word: 'no label',
      explains: 'It follows no label; the law of each place decides.',
      meaning: 'caution',
    };
  const answers = treated.map((id) => {
    const indication = lawUse(id);
    return answerRegulatory(regulatory, {
      drug,
      route,
      place: jurisdiction,
      on: gathered,
      ...(indication === undefined ? {} : { indication }),
    });
  });
  const answer = answers.find((each) => each.answer === 'approved') ?? answers[0];
  const [word, meaning] = lawWords[answer?.answer ?? 'unknown'] ?? ['not known', 'unknown'];
  return {
    name: 'Law',
    word: `${word}, ${nameOf('place', jurisdiction)}`,
    explains: `As read until ${showDate(gathered)}.`,
    meaning,
  };
}

/** The four answers that a reader wants first. */
export function verdictOf(protocol: ShippedProtocol): Verdict {
  const shown = showStatus(protocol.status);
  return {
    kind: {
      name: 'Kind',
      word: nameOf('kind', protocol.kind),
      explains: sentence(protocol.indications.map((id) => nameOf('indication', id)).join(', ')),
      meaning: 'information',
    },
    evidence: evidenceOf(protocol),
    review: {
      name: 'Review',
      word: shown.word,
      explains: shown.explains,
      meaning: shown.meaning,
    },
    law: lawOf(protocol),
  };
}
