import type { Meaning } from '@openketamine/model/render';
import type { PlanAnswer } from '../../shared/api.js';
import { Word } from '../parts/Word.js';
import { words } from '../words.js';

const text = words.result;

const meanings: Readonly<Record<PlanAnswer['course']['screening']['overall'], Meaning>> = {
  exclude: 'stop',
  unknown: 'unknown',
  defer: 'caution',
  review: 'caution',
  caution: 'caution',
  clear: 'fine',
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

/** What the screening says, before anything else: what is met, what is undecided, what to ask. */
export function ScreeningSummary({ answer: { course, place } }: { answer: PlanAnswer }) {
  const { overall, undecided } = course.screening;
  const open = undecided.exclude + undecided.defer + undecided.other;
  const ran = course.findings.some((finding) => 'outcome' in finding);
  return (
    <div className={`screening screening-${meanings[overall]}`}>
      <h2>
        {text.screening}: <Word meaning={meanings[overall]}>{text.overall[overall]}</Word>
      </h2>
      {course.blocked && <p className="blocked">{text.blocked}</p>}
      {place === null && <p>{text.noPlace}</p>}
      {open > 0 && <p>{text.undecided(undecided.exclude, undecided.defer, undecided.other)}</p>}
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
