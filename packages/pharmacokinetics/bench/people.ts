import { drawByHand } from './hand-written.ts';
import { seed } from './course.ts';

/*
 * The people of the benchmark as a table, for programs in other languages that are to simulate the same:
 * `node bench/people.ts 10000 > people.csv`.
 */
const size = Number(process.argv[2] ?? 10_000);
const people = drawByHand(size, seed);
const rows = Array.from({ length: size }, (_, i) =>
  [i + 1, ...people.subarray(4 * i, 4 * i + 4)].join(),
);
process.stdout.write(`${['ID,V1,CL,VM,CLM', ...rows].join('\n')}\n`);
