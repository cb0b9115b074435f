import { OpenKetamineError } from '@openketamine/model';
import type { ApiError } from '../../shared/api.js';
import { ApiFailure } from '../api.js';
import { words } from '../words.js';
import { Word } from './Word.js';

/** The same four parts, whether the server refused or the form could not be read. */
function partsOf(failure: unknown): ApiError {
  if (failure instanceof ApiFailure) return failure.error;
  if (failure instanceof OpenKetamineError) {
    const { code, path, reason, hint } = failure;
    return { code, path, message: reason, hint };
  }
  return { code: 'INTERNAL', path: '', message: words.error.own, hint: words.error.ownHint };
}

/** What happened, where, and the next step. */
export function Failure({ failure }: { failure: unknown }) {
  const { code, path, message, hint } = partsOf(failure);
  const refused = failure instanceof ApiFailure && failure.refused;
  return (
    <div className="failure" role="alert">
      <h3>
        <Word meaning={refused ? 'stop' : 'caution'}>
          {refused ? words.error.refused : words.error.wrong}
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
