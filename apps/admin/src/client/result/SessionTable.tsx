import type { Session } from '@openketamine/model';
import { showDate, showGap, showQuantity, showSessionState } from '@openketamine/model/render';
import type { ShippedProtocol } from '@openketamine/protocols';
import { Fragment, useState } from 'react';
import type { PlanAnswer } from '../../shared/api.js';
import { Word } from '../parts/Word.js';
import { words } from '../words.js';
import { SessionDetails } from './SessionDetails.js';

const text = words.result;

interface Props {
  readonly course: PlanAnswer['course'];
  readonly protocol: ShippedProtocol;
  readonly chosen: Readonly<Record<string, string>>;
  readonly onChoose: (session: number, dose: string) => void;
}

const weekday = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' });

function DateCell({ session }: { session: Session }) {
  const { date, window, interval } = session;
  return (
    <>
      {date === null ? null : `${weekday.format(new Date(`${date}T00:00:00Z`))} `}
      {showDate(date)}
      {window !== undefined && window.earliest !== window.latest && (
        <span className="ok-quiet sub">
          {text.window(showDate(window.earliest), showDate(window.latest))}
        </span>
      )}
      {interval === undefined ? null : (
        <span className="ok-quiet sub">
          {text.interval(
            showQuantity(interval.least),
            interval.most && showQuantity(interval.most),
          )}
        </span>
      )}
    </>
  );
}

function DoseCell({
  session,
  gaps,
  chosen,
  onChoose,
}: { session: Session; gaps: Props['protocol']['gaps'] } & Pick<Props, 'chosen' | 'onChoose'>) {
  const { dose, choices, gap, perWeight, devices, timesPerDay, number, range } = session;
  const picked = chosen[number] ?? '';
  if (picked !== '' || (dose === null && choices !== undefined && choices.length > 0)) {
    const offered = choices ?? [];
    const values = offered.map((doseChoice) => `${doseChoice.value} mg`);
    const options = picked === '' || values.includes(picked) ? values : [...values, picked];
    return (
      <select
        aria-label={text.choose(number)}
        value={picked}
        onChange={(event) => onChoose(number, event.target.value)}
      >
        <option value="">
          {text.chooseNone}:{' '}
          {offered.map((doseChoice) => String(doseChoice.value)).join(` ${text.or} `)} mg
        </option>
        {options.map((value) => (
          <option key={value} value={value}>
            {value}
          </option>
        ))}
      </select>
    );
  }
  if (dose === null) {
    if (gap !== undefined)
      return (
        <span className="ok-gap">{showGap(gaps.find(({ id }) => id === gap)?.says ?? gap)}</span>
      );
    return (
      <>
        {range === undefined
          ? text.doseOpen
          : `${showQuantity(range.least)} to ${showQuantity(range.most)}`}
      </>
    );
  }
  return (
    <>
      <span className={session.unverified === true ? 'ok-unverified' : undefined}>
        {timesPerDay === undefined || timesPerDay === 1 ? '' : `${timesPerDay} × `}
        {showQuantity(dose)}
      </span>
      {session.unverified === true && (
        <span className="ok-note-unverified"> {text.unverified}</span>
      )}
      {(perWeight !== undefined || devices !== undefined) && (
        <span className="ok-quiet sub">
          {perWeight === undefined ? '' : showQuantity(perWeight)}
          {devices === undefined ? '' : text.devices(devices)}
        </span>
      )}
    </>
  );
}

/** The sessions as a table: when, how much, in which state, and all details one tap away. */
export function SessionTable({ course, protocol, chosen, onChoose }: Props) {
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const toggle = (number: number): void => {
    const next = new Set(open);
    if (!next.delete(number)) next.add(number);
    setOpen(next);
  };
  return (
    <section>
      <h3>{text.sessions}</h3>
      <table className="sessions">
        <thead>
          <tr>
            <th scope="col">{text.columns.number}</th>
            <th scope="col">{text.columns.date}</th>
            <th scope="col" className="ok-right">
              {text.columns.dose}
            </th>
            <th scope="col">{text.columns.state}</th>
            <th scope="col">
              <span className="ok-sr">{text.columns.details}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {course.sessions.map((session) => {
            const state = showSessionState(session.state);
            const isOpen = open.has(session.number);
            return (
              <Fragment key={session.number}>
                <tr>
                  <th scope="row">{session.number}</th>
                  <td>
                    <DateCell session={session} />
                  </td>
                  <td className="ok-right">
                    <DoseCell
                      session={session}
                      gaps={protocol.gaps}
                      chosen={chosen}
                      onChoose={onChoose}
                    />
                  </td>
                  <td>
                    <Word meaning={state.meaning}>{state.word}</Word>
                  </td>
                  <td>
                    <button
                      type="button"
                      className="quiet-button"
                      aria-expanded={isOpen}
                      aria-label={`${text.details}, ${text.columns.number} ${session.number}`}
                      onClick={() => toggle(session.number)}
                    >
                      {text.details}
                    </button>
                  </td>
                </tr>
                {isOpen && (
                  <tr className="session-more">
                    <td colSpan={5}>
                      <SessionDetails session={session} protocol={protocol} />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
