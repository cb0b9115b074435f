import { readAuthored } from '@openketamine/authoring';

/** Without carriage returns and spaces at the ends of lines, and with one end of the last line. */
export function tidied(text: string): string {
  return `${text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[ \t]+$/gmu, '')
    .replace(/\n*$/u, '')}\n`;
}

/** Whether two texts say the same, read as YAML. False when one of them cannot be read. */
export function sameMeaning(one: string, other: string): boolean {
  const [a, b] = [readAuthored('', one), readAuthored('', other)];
  if (a.problems.length > 0 || b.problems.length > 0) return false;
  return JSON.stringify(a.value) === JSON.stringify(b.value);
}
