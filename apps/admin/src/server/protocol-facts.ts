import type { Protocol } from '@openketamine/model';

/** Facts on which a part of a protocol depends, beside weight and age, which are always asked. */
const guarded = ['sex', 'ancestry', 'hepaticImpairment'] as const;

/** Names of the facts that doses and dates of a protocol depend on. */
export function factsOfProtocol(protocol: Protocol): ReadonlySet<string> {
  const found = new Set<string>();
  JSON.stringify(protocol, (key, value: unknown) => {
    if (key === 'when' && typeof value === 'object' && value !== null) {
      for (const fact of guarded) if (fact in value) found.add(fact);
      if ('bmi' in value) found.add('height');
    }
    return value;
  });
  return found;
}
