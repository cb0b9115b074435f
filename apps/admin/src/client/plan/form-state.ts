import { useSyncExternalStore } from 'react';

/** One medicine as typed. */
export interface MedicineRow {
  readonly key: number;
  readonly name: string;
  readonly dose: string;
  readonly last: string;
}

/** One earlier treatment as typed. */
export interface TreatmentRow {
  readonly key: number;
  readonly name: string;
  readonly weeks: string;
  readonly outcome: string;
  readonly episode: string;
}

/** A ticked condition. */
interface ConditionAnswer {
  readonly status: 'active' | 'resolved';
  readonly onset: string;
}

/** What a person typed, as typed. It lives in the memory of this page and nowhere else. */
export interface FormState {
  readonly weight: string;
  readonly height: string;
  readonly age: string;
  readonly birthDate: string;
  readonly sex: string;
  readonly ancestry: string;
  readonly hepatic: string;
  readonly start: string;
  readonly place: string;
  readonly days: readonly string[];
  readonly weeks: string;
  readonly from: string;
  readonly arm: string;
  readonly dose: string;
  readonly doseBySession: Readonly<Record<string, string>>;
  readonly interval: Readonly<Record<string, string>>;
  readonly antidepressant: '' | 'with' | 'alone';
  readonly anchors: Readonly<Record<string, string>>;
  readonly conditions: Readonly<Record<string, ConditionAnswer>>;
  readonly conditionsComplete: boolean;
  readonly family: Readonly<Record<string, true>>;
  readonly familyComplete: boolean;
  readonly allergies: Readonly<Record<string, true>>;
  readonly allergiesComplete: boolean;
  readonly medicines: readonly MedicineRow[];
  readonly medicinesComplete: boolean;
  readonly treatments: readonly TreatmentRow[];
  readonly treatmentsComplete: boolean;
  /** When each substance was last taken, as a local time. */
  readonly substances: Readonly<Record<string, string>>;
  readonly scores: Readonly<Record<string, string>>;
  readonly observations: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, string>>;
}

function nextMonday(today: Date): string {
  const days = (8 - today.getDay()) % 7 || 7;
  const day = new Date(Date.UTC(today.getFullYear(), today.getMonth(), today.getDate() + days));
  return day.toISOString().slice(0, 10);
}

/** An empty form; the start is the next Monday, so that a plan can be seen at once. */
export function emptyForm(today = new Date()): FormState {
  return {
    weight: '',
    height: '',
    age: '',
    birthDate: '',
    sex: '',
    ancestry: '',
    hepatic: '',
    start: nextMonday(today),
    place: '',
    days: [],
    weeks: '',
    from: '',
    arm: '',
    dose: '',
    doseBySession: {},
    interval: {},
    antidepressant: '',
    anchors: {},
    conditions: {},
    conditionsComplete: false,
    family: {},
    familyComplete: false,
    allergies: {},
    allergiesComplete: false,
    medicines: [],
    medicinesComplete: false,
    treatments: [],
    treatmentsComplete: false,
    substances: {},
    scores: {},
    observations: {},
    choices: {},
  };
}

const kept = new Map<string, FormState>();
const listeners = new Set<() => void>();

/** The form of a protocol. It outlives a change of page, not of the window. */
export function useForm(
  protocol: string,
): readonly [FormState, (change: Partial<FormState>) => void] {
  if (!kept.has(protocol)) kept.set(protocol, emptyForm());
  const state = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => kept.get(protocol) as FormState,
  );
  return [
    state,
    (change) => {
      kept.set(protocol, { ...(kept.get(protocol) ?? emptyForm()), ...change });
      for (const listener of listeners) listener();
    },
  ];
}
