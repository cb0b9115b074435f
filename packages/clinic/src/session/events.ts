import type { Quantity } from '@openketamine/model';
import type { Reading } from '../parts.js';
import type { goAnswers } from './commands.js';
import type { SessionPlan } from './plan.js';

/** A reading beyond a limit of the plan. */
export interface Breach {
  readonly code: string;
  readonly is: string;
  readonly limit: number;
  readonly unit: string;
  readonly says: string;
}

interface Amount {
  readonly value: number;
  readonly unit: string;
}

/** What happened in a session. */
export type SessionEvent =
  | {
      readonly type: 'patient-arrived';
      readonly patient: string;
      readonly course: string;
      readonly number: number;
      readonly chair?: string;
      readonly observer?: string;
      readonly plan: SessionPlan;
    }
  | { readonly type: 'patient-seated'; readonly chair?: string; readonly observer?: string }
  | {
      readonly type: 'question-answered';
      readonly question: string;
      readonly answer: (typeof goAnswers)[number];
      readonly note?: string;
    }
  | {
      readonly type: 'go-decided';
      /** Answers that were no, or not known, at the decision. */
      readonly against: readonly string[];
      readonly reason?: string;
    }
  | { readonly type: 'turned-away'; readonly reason: string }
  | {
      readonly type: 'dose-prepared';
      readonly dose: Quantity<'mg'>;
      readonly strength?: Amount;
      readonly volume?: Amount;
      readonly rate?: Amount;
      readonly devices?: number;
      readonly lot?: string;
      readonly drawn?: number;
      /** Set where the plan does not have this dose. */
      readonly outside?: { readonly planned: Quantity<'mg'> | null; readonly reason: string };
    }
  | { readonly type: 'dose-checked'; readonly agrees: boolean; readonly note?: string }
  | { readonly type: 'dose-started'; readonly position?: string }
  | { readonly type: 'dose-ended' }
  | {
      readonly type: 'check-recorded';
      readonly check: string;
      readonly what: string;
      readonly readings: Readonly<Record<string, Reading>>;
      readonly breaches: readonly Breach[];
      readonly before: boolean;
      readonly position?: string;
      readonly note?: string;
    }
  | { readonly type: 'dose-stopped'; readonly given?: Quantity<'mg'>; readonly reason: string }
  | {
      readonly type: 'rescue-given';
      readonly rescue: string;
      readonly medicine: string;
      readonly dose?: Amount;
      readonly note?: string;
    }
  | {
      readonly type: 'event-noted';
      readonly event: string;
      readonly serious: boolean;
      readonly note?: string;
    }
  | { readonly type: 'criterion-judged'; readonly criterion: string; readonly met: boolean }
  | {
      readonly type: 'patient-left';
      readonly with?: string;
      readonly phone?: string;
      readonly aftercare: boolean;
      /** Criteria and time that were open when the patient left all the same. */
      readonly open: readonly string[];
      readonly reason?: string;
    }
  | { readonly type: 'entry-corrected'; readonly event: string; readonly reason: string };
