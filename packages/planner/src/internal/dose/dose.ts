import type { Dose } from '../read/levels.js';
import { because } from '../read/reasons.js';
import { explicitly, notAllowed, pickDefault, pickExplicit } from './pick-dose.js';
import { words } from '../read/words.js';
import type { Decision, DoseScene } from './dose-scene.js';
import { keepReduced, loweredTo } from './reduction.js';
import { offer, doseBefore } from './offer.js';

/** Decides the dose of one session under one dose rule. */
export function decideDose(at: DoseScene): Decision {
  const wanted = explicitly(at);
  const offered = offer(at);
  if (offered.gap !== undefined) {
    if (wanted !== undefined)
      throw notAllowed(wanted.path, wanted.wanted, words.session(at.number), offered);
    return { ...offered, held: at.before?.held };
  }
  const base = pickDefault(at, offered, wanted === undefined);
  if (wanted === undefined) return tie(at, keepReduced(at, offered, base));
  const picked = pickExplicit(at, offered, wanted);
  return tie(at, { ...picked, held: loweredTo(at, picked.dose as Dose, base) });
}

/** A change that depends on how the session before went waits for that session. */
function tie(at: DoseScene, decision: Decision): Decision {
  const { before } = at;
  if (before === null || decision.dose === null || decision.waits !== undefined) return decision;
  const tied = at.rule.change?.tiedTo === 'session-before' || at.rule.reduceTo !== undefined;
  if (!tied || before.settled) return decision;
  const unchanged = before.mg !== null && before.mg === decision.dose.mg && before.certain;
  if (unchanged || (before.mg === null && !at.rule.change)) return decision;
  return {
    ...decision,
    waits: doseBefore(at),
    because: [...decision.because, ...because(at.say?.tiedToBefore(at.number - 1))],
  };
}
