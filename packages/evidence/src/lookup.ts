import { OpenKetamineError } from '@openketamine/model';

/** Known ids that share most letters with what was asked for, best first. */
function near(wanted: string, known: readonly string[]): string[] {
  const pieces = new Set(pairs(wanted));
  const score = (id: string) => {
    const of = pairs(id);
    return (2 * of.filter((pair) => pieces.has(pair)).length) / (of.length + pieces.size || 1);
  };
  return known
    .map((id) => ({ id, score: score(id) }))
    .filter((entry) => entry.score > 0.3)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 3)
    .map((entry) => entry.id);
}

function pairs(text: string): string[] {
  const letters = text.toLowerCase();
  return Array.from({ length: Math.max(letters.length - 1, 0) }, (_, at) =>
    letters.slice(at, at + 2),
  );
}

/** The error for an id nobody knows, with the nearest ones. */
export function unknownId(
  what: string,
  id: string,
  known: readonly string[],
  path = '',
): OpenKetamineError {
  const meant = near(id, known);
  return new OpenKetamineError(
    'ID_UNKNOWN',
    path,
    `No ${what} has the id ${JSON.stringify(id)}.`,
    meant.length > 0 ? `Did you mean ${meant.join(', ')}?` : `Use one of the ${known.length} ids.`,
  );
}
