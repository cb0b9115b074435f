import { nameOf, statusBadge } from '@openketamine/web-ui';
import type { CourseView, PatientView } from '../../api.js';
import { isoDay, sayDay, sayMoment, yearsBetween } from '../../dates.js';
import { InlineMarkup } from '../../parts/Markup.js';
import { useMinute } from '../../session-context.js';
import { words } from '../../words/index.js';
import { sayValue } from '../patient/say.js';

const text = words.print;

/** What every sheet of paper says of whom and of what it is: it has to be traced without the app. */
export function Head({
  title,
  view,
  patient,
  clinic,
  zone,
}: {
  readonly title: string;
  readonly view: CourseView;
  readonly patient: PatientView;
  readonly clinic: string;
  readonly zone: string;
}) {
  const now = useMinute();
  const { facts, birthDate, name } = patient.state;
  const current = (key: string) => {
    const last = facts[key]?.at(-1);
    return last === undefined || last.until !== undefined ? undefined : sayValue(last.value);
  };
  const age =
    birthDate === undefined
      ? current('age')
      : text.years(yearsBetween(birthDate, isoDay(now, zone)));
  const opened = view.events[0];
  const rows: readonly (readonly [string, string])[] = [
    [text.clinic, clinic],
    [text.patient, name],
    [text.born, birthDate === undefined ? text.notRecorded : sayDay(birthDate).slice(4)],
    [text.age, age ?? text.notRecorded],
    [text.weight, current('weight') ?? text.notRecorded],
    [
      text.place,
      view.state.place === null ? words.settings.noPlace : nameOf('place', view.state.place),
    ],
    [text.protocol, view.protocol.title],
    [text.version, `${view.state.version} (${view.state.digest.slice(0, 8)})`],
    [text.planned, opened === undefined ? '' : sayMoment(opened.at, zone)],
    [text.printed, sayMoment(now, zone)],
  ];
  return (
    <header className="sheet-head">
      <h1>{title}</h1>
      <dl>
        {rows.map(([name_, value]) => (
          <div key={name_}>
            <dt>{name_}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        <InlineMarkup of={statusBadge(view.protocol)} />
      </p>
    </header>
  );
}
