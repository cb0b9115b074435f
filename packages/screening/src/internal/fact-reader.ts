import type { PatientFacts } from '@openketamine/model';

/** How to read a fact with one value, by its name such as pregnancy.status. */
export function factReader(name: string): (facts: PatientFacts) => unknown {
  const [group = '', part] = name.split('.');
  return (facts) => {
    const value = (facts as Readonly<Record<string, unknown>>)[group];
    return part === undefined || value === undefined
      ? value
      : (value as Readonly<Record<string, unknown>>)[part];
  };
}
