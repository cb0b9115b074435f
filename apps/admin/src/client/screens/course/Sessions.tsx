import { Link } from '@tanstack/react-router';
import { showSessionState } from '@openketamine/model/render';
import { useState } from 'react';
import { type CourseView } from '../../api.js';
import { sayDay } from '../../dates.js';
import { type Commanding } from '../../kit/command.js';
import { Act, Heads } from '../../kit/index.js';
import { Word } from '../../parts/Word.js';
import { words } from '../../words/index.js';
import { type Planned, toCome, askedIn } from './parts.js';
import { DoseCell } from './DoseCell.js';
import { Change } from './Change.js';

const text = words.course;

export function Sessions({
  view,
  planned,
  command,
  today,
  may,
}: {
  readonly view: CourseView;
  readonly planned: Planned;
  readonly command: Commanding;
  readonly today: string;
  readonly may: boolean;
}) {
  const [open, setOpen] = useState<number>();
  const next = planned.sessions.find(({ state }) => toCome.has(state))?.number;
  return (
    <table className="sessions stacked">
      <caption className="ok-sr">{text.sessions}</caption>
      <Heads columns={text.columns} hidden={['acts']} />
      <tbody>
        {planned.sessions.map((session) => {
          const { number, date, window, state } = session;
          const shown = showSessionState(state);
          return (
            <tr key={number}>
              <th scope="row">{number}</th>
              <td data-label={text.columns.date}>
                {sayDay(date)}
                {window === undefined || window.earliest === window.latest ? null : (
                  <span className="sub ok-quiet">
                    {text.window(sayDay(window.earliest).slice(4), sayDay(window.latest).slice(4))}
                  </span>
                )}
              </td>
              <td data-label={text.columns.dose}>
                <DoseCell session={session} command={command} may={may} />
              </td>
              <td data-label={text.columns.state}>
                <Word meaning={shown.meaning}>{shown.word}</Word>
                {(session.waitsForDetails ?? []).map((waits) => (
                  <span key={waits.id} className="sub ok-quiet">
                    {askedIn(planned, waits)}
                  </span>
                ))}
              </td>
              <td>
                {number === next || view.onFloor === number || !toCome.has(state) ? (
                  <Link
                    to="/courses/$course/sessions/$number"
                    params={{ course: view.id, number: String(number) }}
                    className="quiet-button"
                  >
                    {text.begin(number)}
                  </Link>
                ) : null}
                {toCome.has(state) && view.onFloor !== number ? (
                  open === number ? (
                    <Change
                      session={session}
                      command={command}
                      today={today}
                      onDone={() => setOpen(undefined)}
                    />
                  ) : (
                    <Act onPress={() => setOpen(number)} aria-label={text.moveFor(number)}>
                      {text.move}
                    </Act>
                  )
                ) : null}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
