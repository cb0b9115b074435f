import type { Meaning } from '@openketamine/model/render';
import { showDate } from '@openketamine/model/render';
import { useState } from 'react';
import type { CourseView } from '../api.js';
import { Act } from '../kit/index.js';
import { words } from '../words/index.js';
import { Word } from './Word.js';

const text = words.summary;
type Summary = NonNullable<CourseView['summary']>;
type Line = Summary['unknown'][number];

const urgencyMeaning: Readonly<Record<Summary['urgency'], Meaning>> = {
  'stop-now': 'stop',
  escalate: 'stop',
  defer: 'caution',
  ask: 'unknown',
  fine: 'fine',
};

function Finding({ line }: { readonly line: Line }) {
  return (
    <li>
      {line.message}
      {line.since === undefined ? null : (
        <span className="ok-quiet"> {text.since(showDate(line.since))}</span>
      )}
      {line.unverified === true ? (
        <span className="ok-note-unverified"> {words.app.unverified}</span>
      ) : null}
      {line.projectChoice === true ? (
        <span className="ok-quiet"> ({words.app.project})</span>
      ) : null}
      {line.because.length === 0 ? null : (
        <span className="sub ok-quiet">
          {text.because}{' '}
          {line.because
            .map(({ fact, value }) => `${fact.replaceAll('-', ' ')}: ${value}`)
            .join('; ')}
        </span>
      )}
      {line.missing.length === 0 ? null : (
        <span className="sub ok-quiet">
          {text.missing}: {line.missing.map((one) => one.replaceAll(/[-.]/gu, ' ')).join(', ')}
        </span>
      )}
    </li>
  );
}

function Group({
  title,
  meaning,
  lines,
  most = 50,
}: {
  readonly title: string;
  readonly meaning: Meaning;
  readonly lines: readonly Line[];
  readonly most?: number;
}) {
  const [all, setAll] = useState(false);
  if (lines.length === 0) return null;
  const shown = all ? lines : lines.slice(0, most);
  return (
    <div className="summary-group">
      <h3>
        <Word meaning={meaning}>{title}</Word>
      </h3>
      <ul>
        {shown.map((line) => (
          <Finding key={`${line.rule} ${line.message}`} line={line} />
        ))}
      </ul>
      {shown.length < lines.length ? (
        <Act onPress={() => setAll(true)}>{text.showAll(lines.length)}</Act>
      ) : null}
    </div>
  );
}

/** What a screening amounts to: what bars and what calls for help first, whatever else is not known. */
export function SummaryPanel({
  summary,
  place,
  full = true,
}: {
  readonly summary: Summary;
  readonly place: string | null;
  readonly full?: boolean;
}) {
  const meaning = urgencyMeaning[summary.urgency];
  return (
    <div className={`summary summary-${meaning}`}>
      <p className="summary-now">
        <Word meaning={meaning}>{text.urgency[summary.urgency]}</Word>
      </p>
      {summary.blocked ? <p className="blocked">{text.blocked}</p> : null}
      <Group title={text.stopNow} meaning="stop" lines={summary.stopNow} />
      <Group title={text.escalate} meaning="stop" lines={summary.escalate} />
      <Group title={text.defer} meaning="caution" lines={summary.defer} />
      {full ? (
        <>
          <Group title={text.ask} meaning="caution" lines={summary.ask} most={4} />
          {summary.questions.length === 0 ? null : (
            <div className="summary-group">
              <h3>
                <Word meaning="unknown">{text.questions}</Word>
              </h3>
              <ol>
                {summary.questions.slice(0, 4).map(({ fact, question, decides }) => (
                  <li key={fact}>
                    {question} <span className="ok-quiet">{text.decides(decides.length)}</span>
                  </li>
                ))}
              </ol>
            </div>
          )}
          <Group
            title={text.unknown(summary.unknown.length)}
            meaning="unknown"
            lines={summary.unknown}
            most={3}
          />
          <Group title={text.care} meaning="information" lines={summary.care} most={3} />
        </>
      ) : summary.unknown.length === 0 ? null : (
        <p>
          <Word meaning="unknown">{text.unknown(summary.unknown.length)}</Word> {text.unknownHint}
        </p>
      )}
      {place === null ? <p className="ok-quiet">{text.noPlace}</p> : null}
    </div>
  );
}
