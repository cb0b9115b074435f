import type { CounterExample, Verification } from '@openketamine/review/verify';
import { columns } from './columns.js';

const of = ({ parts }: Verification, wanted: string) =>
  String(parts.filter(({ state }) => state === wanted).length);

/** A table with a line for each protocol, and under it every counter-example. */
export function asVerification(told: readonly Verification[]): string {
  const table = columns([
    ['protocol', 'states', 'refused', 'parts told', 'site sets', 'gaps', 'not reached'],
    ...told.map((verification) => [
      verification.protocol,
      `${verification.states}${verification.cut ? '' : ' (all)'}`,
      String(verification.refused),
      of(verification, 'told'),
      `${of(verification, 'site must set')} (${verification.siteMustSet})`,
      String(verification.gaps.length),
      verification.notReached.join(', ') || '-',
    ]),
  ]);
  const broken = told.flatMap((verification) =>
    verification.broken.map((example) => asExample(verification.protocol, example)),
  );
  return [table, ...broken].join('\n\n');
}

function asExample(protocol: string, { invariant, says, start, steps }: CounterExample): string {
  return [
    `${protocol}: ${invariant}`,
    `  ${says}`,
    `  ${start}`,
    ...steps.map((step, index) => `    ${index + 1}. ${step}`),
  ].join('\n');
}
