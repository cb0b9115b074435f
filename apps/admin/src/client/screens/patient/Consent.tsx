import { useState } from 'react';
import { commandAddress, type PatientView } from '../../api.js';
import { sayDay } from '../../dates.js';
import { CommandProblem, useCommand } from '../../kit/command.js';
import { Act, Field } from '../../kit/index.js';
import { Word } from '../../parts/Word.js';
import { words } from '../../words/index.js';

const text = words.patient;

export function Consent({ view, day }: { readonly view: PatientView; readonly day: string }) {
  const command = useCommand(commandAddress.consent(view.id));
  const [version, setVersion] = useState('');
  const { given } = view.consent;
  if (given !== undefined) {
    return (
      <>
        <p>{text.consentSaid(given.text, sayDay(given.signed))}</p>
        <Act onPress={() => void command.send({ type: 'withdraw-consent' })}>
          {text.consentWithdraw}
        </Act>
        <CommandProblem of={command} />
      </>
    );
  }
  return (
    <>
      <p>
        <Word meaning="unknown">{text.consentNone}</Word>
      </p>
      <div className="row-form">
        <Field
          label={text.consentText}
          value={version}
          onChange={setVersion}
          error={command.errorOf('text')}
        />
        <Act
          onPress={() =>
            void command.send({
              type: 'give-consent',
              text: version,
              signer: view.state.name,
              signed: day,
            })
          }
        >
          {text.consentSave}
        </Act>
      </div>
      <CommandProblem of={command} known={['text']} />
    </>
  );
}
