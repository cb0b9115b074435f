import type { ProcedureItem } from '@openketamine/model';
import { type SessionView } from '../../api.js';
import { type Commanding } from '../../kit/command.js';
import type { NameOf } from '../../parts/told.js';
import { sayName, words } from '../../words/index.js';

export type Plan = NonNullable<SessionView['state']['plan']>;
export type Check = Plan['checks'][number];

export interface Props {
  readonly view: SessionView;
  readonly plan: Plan;
  readonly command: Commanding;
}

export function Items({ items }: { readonly items: readonly ProcedureItem[] }) {
  return (
    <ul>
      {items.map(({ id, says, unverified, notOfSource }) => (
        <li key={id}>
          {says}
          {unverified === true ? (
            <span className="ok-note-unverified"> {words.app.unverified}</span>
          ) : null}
          {notOfSource === true ? <span className="ok-quiet"> ({words.app.project})</span> : null}
        </li>
      ))}
    </ul>
  );
}

/** Names of what a session speaks of by an id: its questions, checks, criteria, lots. */
export function namesIn({ state, lots }: SessionView): NameOf {
  const named = new Map([
    ...(state.plan?.questions ?? []).map(({ id, says }) => [id, says] as const),
    ...(state.plan?.discharge ?? []).map(({ id, says }) => [id, says] as const),
    ...(state.plan?.checks ?? []).map(({ id, what }) => [id, sayName(what)] as const),
    ...lots.map(({ id, number }) => [id, number] as const),
  ]);
  return (field, value) => {
    if (typeof value !== 'string') return undefined;
    return field === 'answer' ? words.session.answers[value as 'yes'] : named.get(value);
  };
}
