import { markSvg } from '@openketamine/web-ui';
import type { PlanFinding, Reference } from '@openketamine/model';
import { showMarks, showOutcome, type Meaning } from '@openketamine/model/render';
import type { PlanAnswer } from '../../shared/api.js';
import { InlineMarkup } from '../parts/Markup.js';
import { Word } from '../parts/Word.js';
import { words } from '../words.js';

const text = words.result;

type Finding = PlanAnswer['course']['findings'][number];
type Screened = Exclude<Finding, PlanFinding>;

const isScreened = (finding: Finding): finding is Screened => 'outcome' in finding;

function meaningOf(finding: Finding): Meaning {
  if (!isScreened(finding)) return finding.severity;
  if (finding.outcome === 'unknown') return 'unknown';
  return ['exclude', 'stop-course'].includes(finding.action) ? 'stop' : 'caution';
}

function wordOf(finding: Finding): string {
  if (!isScreened(finding)) return text.planner;
  const { severity, since } = finding;
  const action = `${severity}, ${finding.action.replaceAll('-', ' ')}`;
  const outcome = showOutcome(finding.outcome).word;
  if (finding.outcome === 'unknown') return `${outcome}; ${text.ifMet}: ${action}`;
  return since === undefined ? action : `${text.since(since)} ${action}`;
}

/** The name of a fact as people read it: `pregnancy.status` is "pregnancy status". */
function factWords(fact: string): string {
  return fact
    .replaceAll(/([a-z])([A-Z])/gu, '$1 $2')
    .replaceAll(/[-.]/gu, ' ')
    .toLowerCase();
}

function Cites({
  ids,
  references,
}: {
  ids: readonly string[];
  references: Readonly<Record<string, Reference>>;
}) {
  if (ids.length === 0) return null;
  return (
    <details className="cites">
      <summary>
        {text.sources} ({ids.length})
      </summary>
      <ul>
        {ids.map((id) => {
          const reference = references[id.split('#')[0] ?? id];
          const href =
            reference?.doi === undefined ? reference?.url : `https://doi.org/${reference.doi}`;
          const title = `${reference?.title ?? id}${reference?.year == null ? '' : ` (${reference.year})`}`;
          return (
            <li key={id}>
              {href === undefined ? (
                title
              ) : (
                <a href={href} rel="noreferrer">
                  {title}
                </a>
              )}{' '}
              <code>{id}</code>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function Item({ finding, references }: { finding: Finding; references: PlanAnswer['references'] }) {
  const screened = isScreened(finding) ? finding : undefined;
  return (
    <li className="finding">
      <p className="finding-head">
        <Word meaning={meaningOf(finding)}>{wordOf(finding)}</Word>
      </p>
      <p>
        {finding.message}
        {screened !== undefined &&
          showMarks(screened).map(({ word, explains }) => (
            <span key={word} className="ok-note" title={explains}>
              {' '}
              {word}
            </span>
          ))}
      </p>
      {screened !== undefined && screened.missing.length > 0 && (
        <p className="ok-quiet">
          {text.missing}: {screened.missing.map(factWords).join(', ')}
        </p>
      )}
      {screened !== undefined && screened.because.length > 0 && (
        <p className="ok-quiet">
          {text.because}:{' '}
          {screened.because
            .map(({ fact, value, limit }) => `${fact.replaceAll('-', ' ')}: ${value} (${limit})`)
            .join('; ')}
        </p>
      )}
      <Cites ids={finding.cites} references={references} />
    </li>
  );
}

/** One line for each: the rule, and what is missing to decide it. */
function Undecided({ findings }: { findings: readonly Screened[] }) {
  return (
    <ul className="undecided">
      {findings.map((finding, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- one plan, one order
        <li key={`${finding.rule} ${index}`}>
          <InlineMarkup of={markSvg('unknown')} /> {finding.message}{' '}
          <span className="ok-quiet">
            {finding.severity}; {text.ifMet}: {finding.action.replaceAll('-', ' ')}; {text.missing}:{' '}
            {finding.missing.map(factWords).join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

const barring: ReadonlySet<string> = new Set(['exclude', 'stop-course', 'defer']);

function Items({
  title,
  findings,
  references,
}: {
  title: string;
  findings: readonly Finding[];
  references: PlanAnswer['references'];
}) {
  if (findings.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="findings">
        {findings.map((finding, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- one plan, one order
          <Item key={`${finding.rule} ${index}`} finding={finding} references={references} />
        ))}
      </ul>
    </>
  );
}

/**
 * The findings of the screening and of the plan together: met exclusions first, then what is undecided and
 * would exclude or defer, in one line each, then the rest. What is undecided and would only ask for care is
 * folded away, with its number.
 */
export function Findings({ answer: { course, references } }: { answer: PlanAnswer }) {
  if (course.findings.length === 0) return null;
  const undecided = course.findings
    .filter(isScreened)
    .filter(({ outcome }) => outcome === 'unknown');
  const found = course.findings.filter(
    (finding) => !isScreened(finding) || finding.outcome === 'met',
  );
  const stops = found.filter((finding) => meaningOf(finding) === 'stop');
  const first = undecided.filter(({ action }) => barring.has(action));
  const rest = undecided.filter(({ action }) => !barring.has(action));
  return (
    <section>
      <h2>{text.findings}</h2>
      <Items title={text.stops} findings={stops} references={references} />
      {first.length > 0 && (
        <>
          <h3>{text.undecidedFirst}</h3>
          <Undecided findings={first} />
        </>
      )}
      <Items
        title={text.found}
        findings={found.filter((finding) => !stops.includes(finding))}
        references={references}
      />
      {rest.length > 0 && (
        <details className="more">
          <summary>{text.undecidedRest(rest.length)}</summary>
          <Undecided findings={rest} />
        </details>
      )}
    </section>
  );
}
