import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { roles, type Role } from '@openketamine/clinic/roles';
import { useState } from 'react';
import { ApiFailure, api } from '../../api.js';
import { Act, Field, Notice, Pick } from '../../kit/index.js';
import { queries } from '../../router.js';
import { useSigned } from '../../session-context.js';
import { words } from '../../words/index.js';

const text = words.settings;

export function People() {
  const { me } = useSigned();
  const queriesOf = useQueryClient();
  const { data } = useSuspenseQuery(queries.accounts);
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>();
  const [made, setMade] = useState<{ name: string; password: string }>();
  const [failure, setFailure] = useState<ApiFailure>();
  const add = async (): Promise<void> => {
    if (role === undefined) return;
    try {
      const { password } = await api.addAccount(name, role);
      setMade({ name, password });
      setName('');
      setFailure(undefined);
      await queriesOf.invalidateQueries({ queryKey: ['accounts'] });
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      setFailure(error);
    }
  };
  return (
    <>
      <ul className="lines">
        {data.accounts.map((account) => (
          <li key={account.id} className="line">
            <div className="line-what">
              {account.name}
              <span className="sub ok-quiet">
                {text.roles[account.role]}
                {account.demo ? ` · ${words.app.demoMark}` : ''}
              </span>
            </div>
          </li>
        ))}
      </ul>
      {made === undefined ? null : (
        <Notice meaning="information" title={text.password(made.name, made.password)} live />
      )}
      {me.role === 'admin' ? (
        <div className="row-form">
          <Field label={text.name} value={name} onChange={setName} error={failure?.error.message} />
          <Pick
            label={text.role}
            placeholder={words.session.choose}
            options={roles.map((one) => ({ value: one, label: text.roles[one] }))}
            value={role}
            onChange={setRole}
          />
          <Act
            look="main"
            onPress={() => void add()}
            isDisabled={role === undefined || name.trim() === ''}
          >
            {text.addPerson}
          </Act>
        </div>
      ) : (
        <p className="ok-quiet">{text.adminOnly}</p>
      )}
    </>
  );
}
