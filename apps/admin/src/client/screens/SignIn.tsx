import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiFailure, api } from '../api.js';
import { Act, Field, Notice, Part } from '../kit/index.js';
import { Loading } from '../parts/Loading.js';
import { Failure } from '../parts/Failure.js';
import { useTitle } from '../session-context.js';
import { words } from '../words/index.js';

const text = words.signIn;

/** The door: the demo at one click, a name and a password, or the first account. */
export function SignIn() {
  useTitle(words.app.title(text.title));
  const queries = useQueryClient();
  const door = useQuery({ queryKey: ['door'], queryFn: api.door });
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [failure, setFailure] = useState<ApiFailure>();
  const enter = async (how: () => Promise<unknown>): Promise<void> => {
    try {
      setFailure(undefined);
      await how();
      await queries.invalidateQueries({ queryKey: ['me'] });
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      setFailure(error);
    }
  };
  if (door.error !== null) return <Failure failure={door.error} />;
  if (door.data === undefined) return <Loading />;
  const { setUp, demo, demoAccounts } = door.data;
  const errorAt = (field: string) =>
    failure?.error.fields?.find((one) => one.field === field)?.message ??
    (failure?.error.path === field ? failure.error.message : undefined);
  return (
    <>
      <h1>{words.app.name}</h1>
      <p className="lead">{text.lead}</p>
      {demo ? (
        <Part title={text.demoTitle}>
          <p>{text.demoLead}</p>
          <div className="acts">
            {demoAccounts.map((account) => (
              <Act
                key={account.id}
                look={account.role === 'nurse' && account.id === 'demo-nurse' ? 'main' : 'quiet'}
                onPress={() => void enter(() => api.enterDemo(account.id))}
              >
                {text.enter(account.name)}
              </Act>
            ))}
          </div>
        </Part>
      ) : null}
      {setUp ? null : (
        <Part title={text.setUpTitle}>
          <p>{text.setUpLead}</p>
        </Part>
      )}
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void enter(() =>
            setUp ? api.signIn(name, password) : api.setup({ code, name, password }),
          );
        }}
      >
        {setUp ? (
          <h2>{text.title}</h2>
        ) : (
          <Field label={text.code} value={code} onChange={setCode} error={errorAt('code')} />
        )}
        <Field
          label={text.name}
          value={name}
          onChange={setName}
          autoComplete="username"
          error={errorAt('name')}
        />
        <Field
          label={setUp ? text.password : text.newPassword}
          value={password}
          onChange={setPassword}
          type="password"
          autoComplete={setUp ? 'current-password' : 'new-password'}
          error={errorAt('password')}
        />
        {failure !== undefined && failure.error.path === '' ? (
          <Notice meaning="stop" title={failure.error.message} live>
            <p>{failure.error.hint}</p>
          </Notice>
        ) : null}
        <div className="acts">
          <Act look="main" type="submit">
            {setUp ? text.submit : text.setUp}
          </Act>
        </div>
      </form>
    </>
  );
}
