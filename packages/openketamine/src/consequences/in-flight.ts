import type { CourseEvent, CourseRequest, ScreenedCourse } from '@openketamine/care-plan';
import { OpenKetamineError, type Protocol, type Rule } from '@openketamine/model';
import { courseInFlight, type CourseInFlight } from '@openketamine/review/in-flight';
import type { SnapshotRecord } from '@openketamine/review/diff';
import { composePlan } from '../compose.js';
import { protocolById } from '../load/protocols.js';
import { screeningData } from '../load/risk.js';
import type { Compared } from '../trees/compare.js';

/** What a plan was made from, as `plan --json` keeps it: everything but the protocol itself. */
export type KeptRequest = Omit<
  CourseRequest,
  'protocol' | 'version' | 'clock' | 'previous' | 'course' | 'policy'
> & { readonly policy?: unknown };

/** A running course and both versions of what it was planned with. */
interface Running {
  readonly protocol: string;
  readonly request: KeptRequest;
  /** What has happened by now, where it is more than the plan knew. */
  readonly events: readonly CourseEvent[] | undefined;
  readonly compared: Compared;
}

type Side = 'before' | 'after';

const rulesIn = (records: readonly SnapshotRecord[]) =>
  records.filter(({ collection }) => collection === 'rules');

/** The rules of one side: those at hand, with what changed taken from that side. */
async function rulesOf(side: Side, { before, after }: Compared): Promise<readonly Rule[]> {
  const changed = new Set(
    [...rulesIn(before.records), ...rulesIn(after.records)].map(({ id }) => id),
  );
  const { rules } = await screeningData();
  const own = rulesIn((side === 'before' ? before : after).records).map(
    ({ record }) => record as unknown as Rule,
  );
  return [...rules.filter(({ id }) => !changed.has(id)), ...own];
}

async function protocolOf(
  side: Side,
  id: string,
  { record, before, after }: Compared,
): Promise<Protocol | undefined> {
  const found = await record(side, 'protocols', id);
  if (found !== undefined) return found.record as unknown as Protocol;
  const has = (list: readonly SnapshotRecord[]) =>
    list.some((entry) => entry.collection === 'protocols' && entry.id === id);
  // gone on this side only where the other one has it; else neither was asked for
  return has(before.records) || has(after.records) ? undefined : protocolById(id);
}

async function planned(
  protocol: Protocol,
  { request, events }: Pick<Running, 'request' | 'events'>,
  rules: readonly Rule[],
): Promise<ScreenedCourse> {
  const { policy, ...rest } = request;
  const usable =
    policy === undefined
      ? undefined
      : (await import('@openketamine/planner/site')).usablePolicy(policy as Parameters<typeof import('@openketamine/planner/site').usablePolicy>[0]); // prettier-ignore
  return composePlan(
    { ...rest, protocol, policy: usable, events: events ?? rest.events },
    { rules },
  );
}

const refusal = async (
  work: Promise<ScreenedCourse>,
): Promise<ScreenedCourse | OpenKetamineError> =>
  work.catch((error: unknown) => {
    if (error instanceof OpenKetamineError && error.code !== 'INTERNAL') return error;
    throw error;
  });

/**
 * What a running course has to do with a new version of its protocol and of the rules: plans it twice, from the same request and events.
 *
 * @throws OpenKetamineError what the old version refuses: then the events do not belong to this plan
 */
export async function inFlight(running: Running): Promise<CourseInFlight> {
  const { protocol: id, request, events, compared } = running;
  const [was, is] = [
    await protocolOf('before', id, compared),
    await protocolOf('after', id, compared),
  ];
  if (was === undefined)
    throw new OpenKetamineError(
      'ID_UNKNOWN',
      '--plan',
      `${compared.before.name} has no protocol ${id}.`,
      'Name the version that the plan was made with as OLD.',
    );
  const [oldRules, newRules] = [
    await rulesOf('before', compared),
    await rulesOf('after', compared),
  ];
  const before = await planned(was, { request, events }, oldRules);
  if (is === undefined) return courseInFlight({ before, after: before, protocol: undefined });
  const after = await refusal(planned(is, { request, events }, newRules));
  const fresh = await refusal(planned(is, { request, events: [] }, newRules));
  return courseInFlight({
    before,
    after,
    protocol: is,
    ...(fresh instanceof OpenKetamineError ? {} : { fresh }),
  });
}
