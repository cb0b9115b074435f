import { lawWords, type AboutPatient } from '@openketamine/care-plan';
import { patientWords } from '@openketamine/care-plan/phrases';
import { leadOfFindings } from '@openketamine/care-plan/lead';
import type { LawAnswer, Screening } from '@openketamine/model';
import { wrap } from './columns.js';
import { countLines, decidingLine, metLines, worstLine } from './lead.js';
import { lookOf } from './styles.js';

interface Options {
  readonly explain: boolean;
  /** Names every undecided rule in one line each. */
  readonly undecided: boolean;
  readonly columns: number;
  readonly color: boolean;
  readonly patient: AboutPatient | undefined;
  readonly law: LawAnswer | undefined;
}

/** How many questions are asked without being asked for more. */
const fewQuestions = 3;

/**
 * A screening as a person reads it in a terminal: what must happen now, what is met, how much is open, what to ask. Findings of
 * one kind stand together; `--undecided` and `--explain` take them apart.
 */
export function asScreening(screening: Screening, options: Options): string {
  const { explain, undecided, patient, law } = options;
  const look = lookOf(options);
  const { style, width } = look;
  const { subject, overall, findings, ask } = screening;
  const lead = leadOfFindings(screening, findings);
  const about = [
    subject.protocol ?? `${subject.drug} ${subject.route}`,
    subject.jurisdiction,
    // nobody reads parts of a second
    subject.at.replace(/\.\d+(?=Z|[+-]\d\d:)/u, ''),
  ].filter((text) => text !== '');
  const quiet = findings.filter((finding) => finding.outcome === 'not-met');
  const asked = explain || undecided ? ask : ask.slice(0, fewQuestions);
  const more = ask.length - asked.length;
  return [
    decidingLine(lead, look),
    wrap(`Screening: ${overall}. ${about.join(', ')}`, width, '  '),
    ...(patient === undefined ? [] : [wrap(`Patient: ${patientWords(patient)}`, width, '  ')]),
    '',
    ...metLines([...lead.weighing, ...lead.cautions], look, (leadFinding) =>
      explain ? 'whole' : lead.weighing.includes(leadFinding) ? 'short' : 'none',
    ),
    ...worstLine(lead, look),
    ...countLines(lead, undecided || explain, look),
    ...asked.map(
      ({ question }, at) => `${at === 0 ? 'Ask: ' : '     '}${wrap(question, width - 5, '     ')}`,
    ),
    ...(more > 0 ? [`     and ${more} more questions: --undecided`] : []),
    ...(explain
      ? quiet.map((finding) =>
          style.dim(
            wrap(
              `· not met, ${finding.severity}, ${finding.action}: ${finding.message}${comparisons(finding)} (${finding.rule})`,
              width,
              '  ',
            ),
          ),
        )
      : quiet.length === 0
        ? []
        : [style.dim(`· ${quiet.length} rules not met (--explain shows them)`)]),
    ...(law === undefined ? [] : ['', ...lawBlock(law, width)]),
  ].join('\n');
}

/** What was read of the law of the day, and what was not. */
function lawBlock({ place, on, laws, nothingRead }: LawAnswer, width: number): string[] {
  return [
    wrap(`Law at home in ${place} on ${on} (what was read, not what is lawful)`, width, '  '),
    ...laws.map((law) => wrap(`- ${lawWords(law)}`, width, '  ')),
    ...nothingRead.map(({ name, says }) => wrap(`- nothing read (${name}): ${says}`, width, '  ')),
  ];
}

function comparisons({ because }: Screening['findings'][number]): string {
  const compared = because.map((reason) => `${reason.fact} ${reason.value}, limit ${reason.limit}`);
  return compared.length === 0 ? '' : ` [${compared.join('; ')}]`;
}
