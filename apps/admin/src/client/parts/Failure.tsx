import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { Link } from '@tanstack/react-router';
import { OpenKetamineError } from '@openketamine/model';
import type { ApiError } from '../../shared/api.js';
import { ApiFailure } from '../api.js';
import { Act } from '../kit/index.js';
import { words } from '../words/index.js';
import { Word } from './Word.js';

/** The same four parts, whether the server refused or the app itself went wrong. */
function partsOf(failure: unknown): ApiError {
  if (failure instanceof ApiFailure) return failure.error;
  if (failure instanceof OpenKetamineError) {
    const { code, path, reason, hint } = failure;
    return { code, path, message: reason, hint };
  }
  return { code: 'INTERNAL', path: '', message: words.error.own, hint: words.error.ownHint };
}

/** What happened, why, and the next step. */
export function Failure({ failure }: { failure: unknown }) {
  const { code, message, hint } = partsOf(failure);
  const refused = failure instanceof ApiFailure && failure.status === 422;
  return (
    <div className="failure" role="alert">
      <h2>
        <Word meaning={refused ? 'stop' : 'caution'}>
          {refused ? words.error.refused : words.error.wrong}
        </Word>
      </h2>
      <p>{message}</p>
      <p>
        <strong>{words.error.next}:</strong> {hint}
      </p>
      <p className="ok-quiet">{code}</p>
    </div>
  );
}

export function NotFound() {
  return (
    <section>
      <h1>{words.error.notFound}</h1>
      <p>
        <Link to="/">{words.error.notFoundNext}</Link>
      </p>
    </section>
  );
}

/** Stands in for a screen that failed; the rest of the app goes on. */
export function RouteFailure({
  error,
  reset,
}: {
  readonly error: unknown;
  readonly reset: () => void;
}) {
  const router = useRouter();
  const queries = useQueryClient();
  const again = (): void => {
    // what failed is asked anew; what was answered stays
    queries.removeQueries({ predicate: ({ state }) => state.status === 'error' });
    reset();
    void router.invalidate();
  };
  if (error instanceof ApiFailure && error.status === 404) return <NotFound />;
  return (
    <section>
      <Failure failure={error} />
      <Act look="main" onPress={again}>
        {words.error.retry}
      </Act>
    </section>
  );
}
