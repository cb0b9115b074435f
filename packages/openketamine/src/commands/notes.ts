import type { Io } from '../io/io.js';

/** Says that JSON holds anyway what an option asks for: nothing that was typed is dropped in silence. */
export function noteWholeJson(
  {
    json,
    details,
    explain,
    undecided,
  }: { json?: boolean; details?: boolean; explain?: boolean; undecided?: boolean },
  io: Io,
): void {
  if (json !== true) return;
  const given = [
    ...(details === true ? ['--details'] : []),
    ...(explain === true ? ['--explain'] : []),
    ...(undecided === true ? ['--undecided'] : []),
  ];
  if (given.length > 0)
    io.note(`${given.join(', ')}: JSON holds every detail, reason and undecided rule anyway.`);
}
