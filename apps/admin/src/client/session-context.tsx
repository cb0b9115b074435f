import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { clock, type Me } from './api.js';
import { keep, kept } from './keeping.js';
import type { Outbox } from './outbox.js';

/** Who works at this device, and what is on its way. */
export interface Signed {
  readonly me: Me;
  readonly outbox: Outbox;
}

export const SignedContext = createContext<Signed | undefined>(undefined);

export function useSigned(): Signed {
  const signed = useContext(SignedContext);
  if (signed === undefined) throw new Error('Nobody is signed in here.');
  return signed;
}

const ticks = new Set<() => void>();
let ticking: ReturnType<typeof setInterval> | undefined;
const beat = () => {
  for (const tick of ticks) tick();
};

function subscribe(tick: () => void): () => void {
  ticks.add(tick);
  ticking ??= setInterval(beat, 1000);
  // a device that wakes up shows the right time at once, not at the next beat
  document.addEventListener('visibilitychange', beat);
  return () => {
    ticks.delete(tick);
    document.removeEventListener('visibilitychange', beat);
    if (ticks.size > 0) return;
    clearInterval(ticking);
    ticking = undefined;
  };
}

const second = 1000;
const minute = 60 * second;

/**
 * The time of the server. Never counted up from a beat: read from the clock each time, so that sleep cannot stop it.
 *
 * @param step - how often it is looked at, in milliseconds: whatever shows no seconds is drawn once a minute
 */
function useClock(step: number): number {
  return useSyncExternalStore(
    subscribe,
    () => Math.floor((Date.now() + clock.offset) / step) * step,
  );
}

/** The time of the server, to the second. */
export const useNow = (): number => useClock(second);

/** The time of the server, to the minute. */
export const useMinute = (): number => useClock(minute);

/**
 * What somebody types, kept in this browser until it is sent: it survives reload, sleep and a wrong click.
 *
 * @param scope - whose form it is, such as `patient/abc/facts`
 */
export function useDraft<T>(scope: string, empty: T): readonly [T, (value: T) => void, () => void] {
  const { me } = useSigned();
  const name = `draft:${me.id}:${scope}`;
  const [state, setState] = useState<{ name: string; value: T }>(() => ({
    name,
    value: kept<T>(name) ?? empty,
  }));
  // another patient, another draft: what is typed for one is never shown for another
  const value = state.name === name ? state.value : (kept<T>(name) ?? empty);
  const set = useCallback(
    (next: T) => {
      keep(name, next);
      setState({ name, value: next });
    },
    [name],
  );
  const clear = useCallback(() => {
    keep(name, undefined);
    setState({ name, value: empty });
  }, [name, empty]);
  return [value, set, clear];
}

export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
