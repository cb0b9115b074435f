import type { Io } from '../io/io.js';

/** Says that JSON holds anyway what an option asks for: nothing that was typed is dropped in silence. */
export function noteWholeJson(
  { json, explain, undecided }: { json?: boolean; explain?: boolean; undecided?: boolean },
  io: Io,
): void {
  if (json !== true) return;
  const given = [
    ...(explain === true ? ['--explain'] : []),
    ...(undecided === true ? ['--undecided'] : []),
  ];
  if (given.length > 0)
    io.note(`${given.join(', ')}: JSON holds every reason and every undecided rule anyway.`);
}
