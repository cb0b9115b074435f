import { ApiFailure } from '../api.js';
import { words } from '../words.js';
import { Word } from './Word.js';

/** What happened, where, and the next step. */
export function Failure({ failure }: { failure: unknown }) {
  const known = failure instanceof ApiFailure;
  const { code, path, message, hint } = known
    ? failure.error
    : { code: 'INTERNAL', path: '', message: words.error.server, hint: words.error.serverHint };
  return (
    <div className="failure" role="alert">
      <h3>
        <Word meaning={known && failure.refused ? 'stop' : 'caution'}>
          {known && failure.refused ? words.error.refused : words.error.wrong}
        </Word>
      </h3>
      <p>{message}</p>
      <p>
        <strong>{words.error.next}:</strong> {hint}
      </p>
      <p className="ok-quiet">
        <code>{code}</code>
        {path === '' ? null : (
          <>
            {' '}
            · {words.error.where}: <code>{path}</code>
          </>
        )}
      </p>
    </div>
  );
}
