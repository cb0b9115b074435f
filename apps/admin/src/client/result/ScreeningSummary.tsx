import { leadOf, undecidedOf, type LeadFinding } from '@openketamine/care-plan/lead';
import type { Meaning } from '@openketamine/model/render';
import type { PlanAnswer } from '../../shared/api.js';
import { Word } from '../parts/Word.js';
import { words } from '../words.js';

const text = words.result;

const meanings: Readonly<Record<PlanAnswer['course']['screening']['urgency'], Meaning>> = {
  'stop-now': 'stop',
  escalate: 'stop',
  defer: 'caution',
  ask: 'unknown',
  fine: 'fine',
};

/** A question that ends in the id of a fact, such as `hepaticImpairment`, ends in words. */
function readable(question: string): string {
  return question.replace(/[a-z]+(?:[A-Z]|\.)[A-Za-z.]*(?=\?$)/u, (fact) =>
    fact
      .replaceAll('.', ' ')
      .replaceAll(/([A-Z])/gu, ' $1')
      .toLowerCase(),
  );
}

/** What is met and weighs: it bars, arose in the course, or asks for more than care. */
function Weighing({ findings }: { findings: readonly LeadFinding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className="weighing">
      {findings.map((finding, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- one plan, one order
        <li key={`${finding.rule} ${index}`}>
          {finding.since !== undefined && <strong>{text.since(finding.since)} </strong>}
          {finding.message}{' '}
          <span className="ok-quiet">
            {finding.severity}, {finding.action.replaceAll('-', ' ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What must happen now, before anything else; then what weighs, the worst that is undecided, and what to ask. */
export function ScreeningSummary({ answer: { course, place } }: { answer: PlanAnswer }) {
  const { overall, urgency } = course.screening;
  const lead = leadOf(course);
  const count = undecidedOf(lead);
  const ran = course.findings.some((finding) => 'outcome' in finding);
  const { worst } = lead;
  return (
    <div className={`screening screening-${meanings[urgency]}`}>
      <h2>
        {text.now}: <Word meaning={meanings[urgency]}>{text.urgency[urgency]}</Word>
      </h2>
      {course.blocked && <p className="blocked">{text.blocked}</p>}
      <Weighing findings={lead.weighing} />
      {worst !== undefined && ['critical', 'major'].includes(worst.severity) && (
        <p>
          <strong>{text.worst}:</strong> {worst.message}{' '}
          <span className="ok-quiet">
            {worst.severity}, {text.ifMet}: {worst.action.replaceAll('-', ' ')}
          </span>
        </p>
      )}
      {count !== undefined && <p>{count}</p>}
      <p>
        {text.screening}: {text.overall[overall]}
      </p>
      {place === null && <p>{text.noPlace}</p>}
      {!ran && overall === 'clear' && <p>{text.noRules}</p>}
      {course.ask.length > 0 && (
        <>
          <h3>{text.ask}</h3>
          <ol className="ask">
            {course.ask.map(({ fact, question, decides }) => (
              <li key={fact}>
                {readable(question)}{' '}
                <span className="ok-quiet">{text.askDecides(decides.length)}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
