import { isDay } from '@openketamine/model/bounds';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { commandAddress } from '../../api.js';
import { DayField } from '../../kit/DayField.js';
import { CommandProblem, useCommand } from '../../kit/command.js';
import { Act, Field } from '../../kit/index.js';
import { useDraft } from '../../session-context.js';
import { words } from '../../words/index.js';

const text = words.patients;

const blank = { id: '', name: '', birthDate: '' };

export function Register() {
  const go = useNavigate();
  const [draft, setDraft, clear] = useDraft('new-patient', blank);
  const id = draft.id;
  const command = useCommand(commandAddress.patient(id === '' ? 'new' : id));
  const { name, birthDate } = draft;
  const change = (part: Partial<typeof blank>) =>
    setDraft({ ...draft, ...part, id: draft.id === '' ? crypto.randomUUID() : draft.id });
  const [wrong, setWrong] = useState<string>();
  const submit = async (): Promise<void> => {
    const noDay = birthDate !== '' && !isDay(birthDate);
    setWrong(noDay ? words.dates.missing : undefined);
    if (noDay) return;
    const born = birthDate === '' ? {} : { birthDate };
    if (await command.send({ type: 'register-patient', name, ...born })) {
      clear();
      await go({ to: '/patients/$patient', params: { patient: id } });
    }
  };
  return (
    <form
      className="row-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field
        label={text.name}
        value={name}
        onChange={(value) => change({ name: value })}
        error={command.errorOf('name')}
      />
      <DayField
        label={text.birthDate}
        value={birthDate}
        onChange={(value) => change({ birthDate: value })}
        error={wrong ?? command.errorOf('birthDate')}
      />
      <Act look="main" type="submit" isDisabled={command.busy}>
        {text.submit}
      </Act>
      <CommandProblem of={command} known={['name', 'birthDate']} />
    </form>
  );
}
