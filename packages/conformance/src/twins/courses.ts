import { OpenKetamineError, type Protocol } from '@openketamine/model';
import type { PlanInput } from '@openketamine/planner';
import type { FindProtocol } from '../cases/given.js';
import { follow, tell, type Told } from './follow.js';
import { armsFor, inputFor, schedulesOf } from './person.js';
import {
  chosen,
  describe,
  dosesToChoose,
  tried,
  withHorizon,
  type Refused,
  type Shown,
} from './plan.js';
import type { Reference } from './reference.js';
import { roles } from './totals.js';
import { events, happens, missed, raised, scoresAfter } from './ways.js';

/** Every course of the twin: as written, at both ends of a choice, and along each way through the gates. */
export function coursesOf(
  protocol: Protocol,
  reference: Reference,
  protocols: FindProtocol,
): (Shown | Refused)[] {
  const shown: (Shown | Refused)[] = [];
  const add = (title: string, input: PlanInput, told: Told | undefined | OpenKetamineError) => {
    if (told instanceof OpenKetamineError) shown.push({ title, input, refused: told });
    else if (told !== undefined) shown.push({ title, input, told });
  };
  armsFor(protocol).forEach((arm, at) => {
    const base = withHorizon(inputFor(protocol, reference, protocols, arm), reference);
    const who = describe(base, protocol);
    const told = tried(() => tell(base, []));
    add(`As written: ${who}`, base, told);
    if (told instanceof OpenKetamineError) return;
    const choice = dosesToChoose(told.course);
    const low = choice ? chosen(base, choice.lowest) : base;
    if (choice) {
      add(
        `The lowest dose wherever there is a choice: ${who}`,
        low,
        tried(() => tell(low, [])),
      );
      const high = chosen(base, choice.highest);
      add(
        `The highest dose wherever there is a choice: ${who}`,
        high,
        tried(() => tell(high, [])),
      );
    }
    // arms differ in doses; the ways through the gates are shown once
    if (at > 0) return;
    for (const role of roles) {
      add(
        `${role[0]?.toUpperCase()}${role.slice(1)}: ${who}`,
        low,
        tried(() => follow(low, role, reference)),
      );
    }
    for (const way of [...events(protocol), ...missed(protocol)]) {
      const so = tried(() => happens(low, way, reference));
      add(`${way.title}: ${who}`, low, so);
      if (so === undefined || so instanceof OpenKetamineError || !way.leads) continue;
      const begun = [...so.sentences, ...scoresAfter(protocol, so, reference)];
      for (const role of roles) {
        add(
          `${way.title} Then a ${role}: ${who}`,
          low,
          tried(() => follow(low, role, reference, begun)),
        );
      }
    }
    for (const entry of raised(low)) shown.push(entry);
    for (const phase of protocol.phases) {
      if (told.course.sessions.some((session) => session.phase === phase.id)) continue;
      if (
        schedulesOf(phase).every((schedule) => schedule.kind === 'none' || schedule.kind === 'gap')
      )
        continue;
      const from = chosen(base, { from: phase.id });
      add(
        `Beginning with ${phase.id}: ${who}`,
        from,
        tried(() => tell(from, [])),
      );
    }
  });
  return shown;
}
