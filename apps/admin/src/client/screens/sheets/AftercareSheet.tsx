import type { SessionView } from '../../api.js';
import { sayDay } from '../../dates.js';
import { words } from '../../words/index.js';

const text = words.print;

export function AftercareSheet({ view }: { readonly view: SessionView }) {
  const { state, phone, next } = view;
  return (
    <>
      <ul className="large">
        {(state.plan?.aftercare ?? []).map(({ id, says }) => (
          <li key={id}>{says}</li>
        ))}
      </ul>
      {next === null ? null : (
        <p className="large">{words.session.nextSession(sayDay(next.date))}</p>
      )}
      {phone === '' ? null : <p className="large">{text.call(phone)}</p>}
      <p>
        {text.handed}: {text.empty}
        {text.empty}
      </p>
    </>
  );
}
