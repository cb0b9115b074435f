/**
 * What is kept in this browser until the server has it: drafts of forms, and commands that were not acknowledged yet. Each belongs
 * to one account and one patient or session, and is never shown for another.
 */

const prefix = 'clinic';

function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/** What is kept under a name, if it can be read. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- whoever keeps something knows what it is
export function kept<T>(name: string): T | undefined {
  const text = storage()?.getItem(`${prefix}:${name}`) ?? null;
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as T;
  } catch {
    return undefined;
  }
}

/** Keeps something, or forgets it. */
export function keep(name: string, value: unknown): void {
  try {
    if (value === undefined) storage()?.removeItem(`${prefix}:${name}`);
    else storage()?.setItem(`${prefix}:${name}`, JSON.stringify(value));
  } catch {
    // a full storage keeps what it has; the form itself still holds what was typed
  }
}

/** Forgets everything that is kept under names that begin so. */
export function forget(beginning: string): void {
  const here = storage();
  if (here === undefined) return;
  const names = Array.from({ length: here.length }, (_, at) => here.key(at) ?? '');
  for (const name of names) if (name.startsWith(`${prefix}:${beginning}`)) here.removeItem(name);
}
