import type { Invariant } from '../invariant.js';

/** An event that was entered in error and taken back leaves the course as it was. */
export const anUndoneEventLeavesNoTrace: Invariant = {
  name: 'an-undone-event-leaves-no-trace',
  description: 'An event that was entered in error and taken back leaves the course as it was.',
  asked: 'step',
  oneIn: 8,
  *judge({ input, before, plan }) {
    const events = input.events ?? [];
    const last = events.at(-1);
    if (last === undefined || before === undefined || last.type === 'entered-in-error') return;
    const undone = plan({
      ...input,
      events: [
        ...events.slice(0, -1),
        { ...last, id: 'undone' },
        { type: 'entered-in-error', event: 'undone' },
      ],
    });
    if (undone.course === undefined)
      yield `taking back ${last.type} was refused: ${undone.refusal.reason}`;
    else if (JSON.stringify(undone.course) !== JSON.stringify(before))
      yield `taking back ${last.type} does not bring the course back`;
  },
};
