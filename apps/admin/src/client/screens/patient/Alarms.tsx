import { commandAddress, type PatientView } from '../../api.js';
import { sayMoment } from '../../dates.js';
import { CommandProblem, useCommand } from '../../kit/command.js';
import { Act, Field, Notice } from '../../kit/index.js';
import { Attention } from '../../parts/Attention.js';
import { useDraft } from '../../session-context.js';
import { words } from '../../words/index.js';

const text = words.patient;
const blank = { told: '', done: '' };

/** Who was told of one alarm, and what was done: it stands until both are said. */
function Tell({ patient, alarm }: { readonly patient: string; readonly alarm: string }) {
  const command = useCommand(commandAddress.patient(patient));
  const [typed, setTyped, clear] = useDraft(`patient/${patient}/alarm/${alarm}`, blank);
  const { told, done } = typed;
  return (
    <>
      <div className="row-form">
        <Field
          label={text.told}
          value={told}
          onChange={(value) => setTyped({ ...typed, told: value })}
          error={command.errorOf('told')}
        />
        <Field
          label={text.done}
          value={done}
          onChange={(value) => setTyped({ ...typed, done: value })}
          error={command.errorOf('done')}
        />
        <Act
          look="main"
          onPress={() =>
            void command
              .send({ type: 'tell-about-alarm', alarm, told, done })
              .then((fine) => fine && clear())
          }
        >
          {text.tell}
        </Act>
      </div>
      <CommandProblem of={command} known={['told', 'done']} />
    </>
  );
}

/** Alarms of suicidality: what is open stands first, what was told stays readable. */
export function Alarms({ view, zone }: { readonly view: PatientView; readonly zone: string }) {
  const { alarms } = view.state;
  const open = alarms.filter(({ told }) => told === undefined).map(({ id }) => id);
  return (
    <Attention to={open}>
      {alarms.map(({ id, source, says, at, told }) =>
        told === undefined ? (
          <Notice key={id} meaning="stop" title={text.alarmOf(source)} live>
            <p>{says}</p>
            <p className="ok-quiet">{text.alarmAt(sayMoment(at, zone))}</p>
            <Tell patient={view.id} alarm={id} />
          </Notice>
        ) : null,
      )}
      {alarms.map(({ id, source, told }) =>
        told === undefined ? null : (
          <p key={id} className="ok-quiet">
            {source}: {text.toldSaid(told.who, told.done, sayMoment(told.at, zone))}
          </p>
        ),
      )}
    </Attention>
  );
}
