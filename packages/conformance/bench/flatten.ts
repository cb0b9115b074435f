import type { PatientFacts, Terminology } from '@openketamine/model';

/**
 * A patient as an engine without clocks, codes and lists that may be incomplete needs it. Made before the clock of the
 * benchmark starts, in favor of those engines.
 */
export interface FlatPatient {
  readonly age: number;
  readonly weight: number;
  readonly conditions: readonly {
    readonly names: readonly string[];
    readonly active: boolean;
    readonly severity: string;
    readonly stability: string;
    readonly stage: string;
    readonly controlled: boolean;
    readonly clinicallySignificant: boolean;
    readonly primary: boolean;
    readonly daysSinceOnset: number;
    readonly daysSinceLast: number;
  }[];
  readonly allergies: readonly string[];
  readonly relatives: readonly string[];
  readonly medicines: readonly {
    readonly names: readonly string[];
    readonly past: number;
    readonly mg: number;
    readonly of: readonly string[];
  }[];
  readonly substances: readonly {
    readonly name: string;
    readonly past: number;
    readonly use: string;
  }[];
  readonly observations: readonly {
    readonly code: string;
    readonly value: number;
    readonly text: string;
  }[];
  readonly scores: readonly {
    readonly key: string;
    readonly total: number;
    readonly grade: string;
  }[];
  readonly failedTrials: number;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

const since = (text: string, at: number): number => (at - Date.parse(text)) / 3_600_000;

export function flatten(facts: PatientFacts, at: string, terminology: Terminology): FlatPatient {
  const now = Date.parse(at);
  const day = Date.parse(at.slice(0, 10));
  const days = (text: string | undefined): number =>
    text === undefined
      ? Number.MAX_SAFE_INTEGER
      : Math.round((day - Date.parse(text)) / 86_400_000);
  const born = new Date(facts.birthDate ?? '');
  const today = new Date(day);
  const before =
    today.getUTCMonth() < born.getUTCMonth() ||
    (today.getUTCMonth() === born.getUTCMonth() && today.getUTCDate() < born.getUTCDate());
  return {
    age: today.getUTCFullYear() - born.getUTCFullYear() - (before ? 1 : 0),
    weight: facts.weight?.value ?? 0,
    conditions: (facts.conditions?.items ?? []).map((condition) => {
      const concept = condition.concept ?? '';
      const active = condition.clinicalStatus === 'active';
      return {
        names: [concept, ...terminology.broader(concept)],
        active,
        severity: condition.severity ?? '',
        stability: condition.stability ?? '',
        stage: condition.stage ?? '',
        controlled: condition.controlled ?? false,
        clinicallySignificant: condition.clinicallySignificant ?? false,
        primary: condition.primary ?? false,
        daysSinceOnset: days(condition.onset),
        daysSinceLast: active ? 0 : days(condition.abated),
      };
    }),
    allergies: (facts.allergies?.items ?? []).map(({ substance }) => substance ?? ''),
    relatives: [],
    medicines: (facts.medicines?.items ?? []).map((medicineFact) => {
      const found = terminology.medicineNamed(medicineFact.ingredient ?? '');
      return {
        names: [...(found?.ingredients ?? []), ...(found?.classes ?? [])],
        past: since(medicineFact.lastTaken ?? '', now),
        mg: medicineFact.dailyDose?.value ?? 0,
        of: [medicineFact.ingredient ?? '', medicineFact.equivalent?.of ?? ''],
      };
    }),
    substances: (facts.substances ?? []).map((substance) => ({
      name: substance.substance,
      past: since(substance.lastTaken ?? '', now),
      use: substance.use ?? '',
    })),
    observations: (facts.observations ?? []).map(({ code, value }) => ({
      code: code ?? '',
      value: typeof value === 'object' ? value.value : -1,
      text: typeof value === 'object' ? '' : String(value),
    })),
    scores: (facts.scores ?? []).map((score) => ({
      key: score.item === undefined ? score.scale : `${score.scale}.${score.item}`,
      total: score.total ?? -1,
      grade: score.class ?? '',
    })),
    failedTrials: facts.treatmentHistory?.items.length ?? 0,
    facts: Object.entries({
      capacity: facts.capacity,
      hepaticImpairment: facts.hepaticImpairment,
      renalImpairment: facts.renalImpairment,
      'pregnancy.status': facts.pregnancy?.status,
      'pregnancy.breastfeeding': facts.pregnancy?.breastfeeding,
      'pregnancy.childbearingPotential': facts.pregnancy?.childbearingPotential,
      'logistics.escort': facts.logistics?.escort,
    }).map(([name, value]) => ({ name, value: String(value) })),
  };
}
