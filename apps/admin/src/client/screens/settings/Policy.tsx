import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { sayUnit } from '@openketamine/clinic/forms';
import { useState } from 'react';
import { ApiFailure, type Settings } from '../../api.js';
import { isoDay, sayDay } from '../../dates.js';
import { Act, Empty, Field, Pick } from '../../kit/index.js';
import { Answered } from '../../parts/Answered.js';
import { readIn } from '../../parts/numbers.js';
import { queries } from '../../router.js';
import { useMinute, useSigned } from '../../session-context.js';
import { words } from '../../words/index.js';

const text = words.settings;

function Parameter({
  id,
  says,
  unit,
  settings,
  may,
  set,
}: {
  readonly id: string;
  readonly says: string;
  readonly unit: string | undefined;
  readonly settings: Settings;
  readonly may: boolean;
  readonly set: (id: string, value: string | number | undefined, unit: string | undefined) => void;
}) {
  const known = settings.policy[id];
  const [typed, setTyped] = useState(known === undefined ? '' : String(known.value));
  const [wrong, setWrong] = useState<string>();
  const save = (): void => {
    // a parameter with a unit is a number; what cannot be read as one is not stored as words
    const read = unit === undefined ? { value: typed.trim() } : readIn(typed, unit);
    setWrong('wrong' in read ? read.wrong : undefined);
    if (!('wrong' in read)) set(id, read.value === '' ? undefined : read.value, unit);
  };
  return (
    <li className="line">
      <div className="line-what">
        {says}
        {known === undefined ? null : (
          <span className="sub ok-quiet">
            {String(known.value)} {known.unit === undefined ? '' : sayUnit(known.unit)},{' '}
            {text.policySet(known.by, sayDay(known.on))}
          </span>
        )}
      </div>
      {may ? (
        <div className="row-form">
          <Field
            label={text.value}
            value={typed}
            onChange={setTyped}
            unit={unit === undefined ? '' : sayUnit(unit)}
            error={wrong}
          />
          <Act onPress={save} aria-label={text.saveFor(says)}>
            {text.save}
          </Act>
        </div>
      ) : null}
    </li>
  );
}

export function Policy({
  settings,
  may,
  save,
}: {
  readonly settings: Settings;
  readonly may: boolean;
  readonly save: (settings: Settings) => Promise<ApiFailure | undefined>;
}) {
  const { me } = useSigned();
  const { data: list } = useSuspenseQuery(queries.protocols);
  const [chosen, setChosen] = useState(list.protocols[0]?.id ?? '');
  const answer = useQuery(queries.protocol(chosen));
  const today = isoDay(useMinute(), settings.zone);
  const set = (id: string, value: string | number | undefined, unit: string | undefined): void => {
    const { [id]: _before, ...rest } = settings.policy;
    const policy =
      value === undefined
        ? rest
        : {
            ...rest,
            [id]: { value, by: me.name, on: today, ...(unit === undefined ? {} : { unit }) },
          };
    void save({ ...settings, policy });
  };
  return (
    <>
      <p className="hint">{text.policyHint}</p>
      <Pick
        label={text.policyProtocol}
        placeholder={words.session.choose}
        options={list.protocols.map(({ id, title }) => ({ value: id, label: title }))}
        value={chosen}
        onChange={setChosen}
      />
      <Answered query={answer}>
        {({ protocol }) =>
          protocol.procedure.site.length === 0 ? (
            <Empty says={text.policyEmpty} />
          ) : (
            <ul className="lines">
              {protocol.procedure.site.map(({ param: id, says, unit }) => (
                <Parameter
                  key={id}
                  id={id}
                  says={says}
                  unit={unit}
                  settings={settings}
                  may={may}
                  set={set}
                />
              ))}
            </ul>
          )
        }
      </Answered>
    </>
  );
}
