import { mayDo } from '@openketamine/clinic/roles';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClinicCommand, CourseView } from '../../api.js';
import { DayField } from '../../kit/DayField.js';
import type { Commanding } from '../../kit/command.js';
import { Act, Choice, Field, Fold, Part, Pick } from '../../kit/index.js';
import { queries } from '../../router.js';
import { useDraft, useSigned } from '../../session-context.js';
import { words } from '../../words/index.js';

const text = words.course;

interface Typed {
  readonly medicine: string;
  readonly day: string;
  readonly session: string;
  readonly poor: '' | 'yes' | 'no';
  readonly event: string;
  readonly serious: '' | 'yes' | 'no';
  readonly arm: string;
}
const blank: Typed = {
  medicine: '',
  day: '',
  session: '',
  poor: '',
  event: '',
  serious: '',
  arm: '',
};

const yesNo = [
  { value: 'yes', label: words.patient.yes },
  { value: 'no', label: words.patient.no },
] as const;

/** What happened between the sessions and bears on the plan: medicines, how a session was tolerated, events, the arm, the ward. */
export function Reports({
  view,
  command,
  today,
}: {
  readonly view: CourseView;
  readonly command: Commanding;
  readonly today: string;
}) {
  const { me } = useSigned();
  const { data } = useQuery(queries.protocol(view.state.protocol));
  const [draft, setTyped, clear] = useDraft<Typed>(`course/${view.id}/report`, blank);
  const [asked, setAsked] = useState<ClinicCommand['type']>();
  const typed = { ...blank, ...draft };
  const day = typed.day === '' ? today : typed.day;
  const change = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  const given = (view.course?.sessions ?? []).filter(({ state }) =>
    ['completed', 'stopped'].includes(state),
  );
  const arms = (data?.protocol.arms ?? []).filter(({ plannable }) => plannable);
  const send = (sent: ClinicCommand): void => {
    setAsked(sent.type);
    void command.send(sent, clear);
  };
  const errorAt = (type: ClinicCommand['type'], field: string) =>
    asked === type ? command.errorOf(field) : undefined;
  const when = (type: ClinicCommand['type']) => (
    <DayField
      label={text.reportDay}
      value={day}
      onChange={(next) => change({ day: next })}
      error={errorAt(type, 'day')}
    />
  );
  if (!mayDo(me.role, 'start-medicine')) return null;
  return (
    <Part title={text.reports}>
      <Fold title={text.medicines}>
        <div className="row-form">
          <Field
            label={words.patient.medicineName}
            value={typed.medicine}
            onChange={(medicine) => change({ medicine })}
            error={errorAt('start-medicine', 'medicine') ?? errorAt('stop-medicine', 'medicine')}
          />
          {when('start-medicine')}
        </div>
        <div className="acts">
          <Act
            isDisabled={typed.medicine.trim() === ''}
            onPress={() => send({ type: 'start-medicine', medicine: typed.medicine.trim(), day })}
          >
            {text.medicineStarted}
          </Act>
          <Act
            isDisabled={typed.medicine.trim() === ''}
            onPress={() => send({ type: 'stop-medicine', medicine: typed.medicine.trim(), day })}
          >
            {text.medicineStopped}
          </Act>
        </div>
      </Fold>
      <Fold title={text.tolerability}>
        <div className="row-form">
          <Pick
            label={text.ofSession}
            placeholder={words.session.choose}
            options={given.map(({ number }) => ({
              value: String(number),
              label: words.floor.session(number),
            }))}
            value={typed.session === '' ? undefined : typed.session}
            onChange={(session) => change({ session })}
            error={errorAt('judge-tolerability', 'session')}
          />
          <Choice
            label={text.poorly}
            options={yesNo}
            value={typed.poor === '' ? undefined : typed.poor}
            onChange={(poor) => change({ poor })}
          />
          {when('judge-tolerability')}
        </div>
        <Act
          isDisabled={typed.poor === ''}
          onPress={() =>
            send({
              type: 'judge-tolerability',
              day,
              poor: typed.poor === 'yes',
              ...(typed.session === '' ? {} : { session: Number(typed.session) }),
            })
          }
        >
          {text.report}
        </Act>
      </Fold>
      <Fold title={text.adverse}>
        <div className="row-form">
          <Field
            label={words.session.eventWhat}
            value={typed.event}
            onChange={(event) => change({ event })}
            error={errorAt('report-event', 'event')}
          />
          <Choice
            label={words.session.serious}
            options={yesNo}
            value={typed.serious === '' ? undefined : typed.serious}
            onChange={(serious) => change({ serious })}
          />
          {when('report-event')}
        </div>
        <Act
          isDisabled={typed.event.trim() === '' || typed.serious === ''}
          onPress={() =>
            send({
              type: 'report-event',
              event: typed.event.trim(),
              day,
              serious: typed.serious === 'yes',
              ...(typed.session === '' ? {} : { session: Number(typed.session) }),
            })
          }
        >
          {text.report}
        </Act>
      </Fold>
      {arms.length < 2 || !mayDo(me.role, 'assign-arm') ? null : (
        <Fold title={text.arm}>
          <div className="row-form">
            <Pick
              label={text.arm}
              placeholder={words.session.choose}
              options={arms.map(({ id, title }) => ({ value: id, label: title }))}
              value={typed.arm === '' ? undefined : typed.arm}
              onChange={(arm) => change({ arm })}
              error={errorAt('assign-arm', 'arm')}
            />
            {when('assign-arm')}
          </div>
          <Act
            isDisabled={typed.arm === ''}
            onPress={() => send({ type: 'assign-arm', arm: typed.arm, day })}
          >
            {text.report}
          </Act>
        </Fold>
      )}
      <Fold title={text.ward}>
        {when('note-discharge')}
        <Act onPress={() => send({ type: 'note-discharge', day })}>{text.dischargedFromWard}</Act>
      </Fold>
    </Part>
  );
}
