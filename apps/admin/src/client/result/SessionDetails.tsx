import type { LimitDetail, Session, SessionPart, TimetableEntry } from '@openketamine/model';
import { showQuantity } from '@openketamine/model/render';
import type { ShippedProtocol } from '@openketamine/protocols';
import type { ReactNode } from 'react';
import { words } from '../words.js';

const text = words.result;

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="detail">
      <h4>{title}</h4>
      {children}
    </div>
  );
}

function partWords({ startsAt, dose, over, rate, pump }: SessionPart): string {
  const time =
    over === undefined ? '' : over === null ? text.atOnce : text.over(showQuantity(over));
  const rates = [rate, pump]
    .flatMap((entry) => (entry === undefined ? [] : [text.rate(showQuantity(entry))]))
    .join('');
  return `${text.part(showQuantity(startsAt), dose === null ? text.doseOpen : showQuantity(dose), time)}${rates}`;
}

/** `systolic blood pressure above 140 mmHg: ...`, as people read it. */
function limitWords({ id, is, value, unit, says }: LimitDetail): string {
  const shown = unit.replaceAll('mm[Hg]', 'mmHg');
  return `${id.replaceAll('-', ' ')} ${text.comparators[is]} ${value} ${shown}: ${says}`;
}

function whenOf(entry: TimetableEntry): string {
  const parts = [
    entry.every === undefined
      ? entry.at.value === 0
        ? ''
        : showQuantity(entry.at)
      : text.every(showQuantity(entry.every)),
    entry.until === undefined ? '' : text.until(entry.until),
  ].filter((part) => part !== '');
  return parts.length === 0 ? text.before : parts.join('; ');
}

/** Everything of one session: parts, volumes, timetable, observation, reasons, sources. */
export function SessionDetails({
  session,
  protocol,
}: {
  session: Session;
  protocol: ShippedProtocol;
}) {
  const { parts, volumes, timetable, observe, because, cites, waitsForDetails } = session;
  return (
    <div className="details-grid">
      {waitsForDetails === undefined ? null : (
        <Part title={text.gate}>
          {waitsForDetails.map(({ id }) => id.replaceAll('-', ' ')).join(', ')}
        </Part>
      )}
      {parts.length > 0 && (
        <Part title={text.parts}>
          <ul>
            {parts.map((part, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- parts have an order and no name
              <li key={part.id ?? index}>{partWords(part)}</li>
            ))}
          </ul>
        </Part>
      )}
      {volumes !== undefined && volumes.length > 0 && (
        <Part title={text.volumes}>
          <ul>
            {volumes.map(({ part, strength, volume, holds }) => (
              <li key={`${part ?? ''} ${strength.value}`}>
                {text.volume(showQuantity(volume), showQuantity(strength), showQuantity(holds))}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {observe === undefined ? null : (
        <Part title={text.observe}>
          <ul>
            {observe.atLeast === undefined ? null : (
              <li>{text.atLeast(showQuantity(observe.atLeast))}</li>
            )}
            {observe.until.map((until) => (
              <li key={until}>{text.until(until)}</li>
            ))}
          </ul>
        </Part>
      )}
      {timetable.length > 0 && (
        <Part title={text.timetable}>
          <ul>
            {timetable.map((entry, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- one timetable, one order
              <li key={`${entry.do} ${index}`}>
                <strong>{entry.do.replaceAll('-', ' ')}</strong>, {whenOf(entry)}
                {entry.says === undefined ? null : (
                  <span className="ok-quiet sub">{entry.says}</span>
                )}
                {entry.limitDetails?.map((limit) => (
                  <span key={`${limit.id} ${limit.is} ${limit.value}`} className="ok-quiet sub">
                    {limitWords(limit)}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={text.why}>
        <ul>
          {because.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </Part>
      <Part title={text.sources}>
        <ul>
          {cites.map((cite) => {
            const id = cite.split('#')[0] ?? cite;
            return (
              <li key={cite}>
                {protocol.references[id]?.title ?? id} <code>{cite}</code>
              </li>
            );
          })}
        </ul>
      </Part>
    </div>
  );
}
