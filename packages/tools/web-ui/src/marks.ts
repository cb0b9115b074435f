import type { SessionState } from '@openketamine/model';
import type { Meaning } from '@openketamine/model/render';
import { html, raw, type Html } from './html.js';

/** The shape of each meaning, in a box of 16 by 16. The shape alone tells meanings apart. */
const shapes: Readonly<Record<Meaning, string>> = {
  stop: '<path class="ok-mark-fill" d="M5 1h6l4 4v6l-4 4H5l-4-4V5z"/><path class="ok-mark-cut" d="M4.5 8h7"/>',
  caution:
    '<path class="ok-mark-fill" d="M8 1.2 15.4 14.4H.6z"/><path class="ok-mark-cut" d="M8 6v4M8 12v.6"/>',
  unknown:
    '<circle class="ok-mark-dash" cx="8" cy="8" r="6.6"/><path class="ok-mark-line" d="M6 6.3c0-2.6 4-2.6 4 0 0 1.5-2 1.5-2 3.1M8 11.6v.5"/>',
  fine: '<circle class="ok-mark-fill" cx="8" cy="8" r="2.6"/>',
  information:
    '<circle class="ok-mark-fill" cx="8" cy="8" r="6.8"/><path class="ok-mark-cut" d="M8 7.2v4.4M8 4.4v.6"/>',
};

/** The shape of a meaning. Always beside a word: it is hidden from screen readers. */
export function markSvg(meaning: Meaning): Html {
  return raw(
    `<svg class="ok-mark ok-${meaning}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${shapes[meaning]}</svg>`,
  );
}

/** The shape of a session, by its state, with its number inside. In a box of 28 by 28. */
const sessionShapes: Readonly<Record<SessionState, string>> = {
  planned: '<circle class="ok-s-fill" cx="14" cy="14" r="12"/>',
  conditional: '<circle class="ok-s-dash" cx="14" cy="14" r="11.5"/>',
  completed: '<rect class="ok-s-fill" x="2" y="2" width="24" height="24" rx="4"/>',
  missed:
    '<circle class="ok-s-line" cx="14" cy="14" r="11.5"/><path class="ok-s-line" d="M6 22 22 6"/>',
  stopped:
    '<circle class="ok-s-line" cx="14" cy="14" r="11.5"/><path class="ok-s-fill" d="M14 2.5a11.5 11.5 0 0 0 0 23z"/>',
  moved: '<path class="ok-s-fill" d="M2 6a4 4 0 0 1 4-4h12l8 12-8 12H6a4 4 0 0 1-4-4z"/>',
  skipped: '<circle class="ok-s-dot" cx="14" cy="14" r="11.5"/>',
};

/** A session as a shape with its number. The words stand beside it, so it is hidden from screen readers. */
export function sessionSvg(state: SessionState, number: number): Html {
  return html`<svg class="ok-session-mark ok-is-${state}" viewBox="0 0 28 28" width="28" height="28" aria-hidden="true" focusable="false">${raw(sessionShapes[state])}<text x="14" y="18.5" text-anchor="middle">${number}</text></svg>`;
}

/** A gate: a diamond. */
export function gateSvg(): Html {
  return raw(
    '<svg class="ok-gate-mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><path class="ok-mark-open" d="M8 1 15 8 8 15 1 8z"/></svg>',
  );
}
