/** One step of a long command. */
export interface Step {
  /** What it does, as somebody who waits reads it. */
  readonly title: string;
  readonly command: readonly [command: string, ...args: string[]];
}

/** A step that is over. */
interface DoneStep {
  readonly title: string;
  readonly code: number;
  readonly milliseconds: number;
}

interface World {
  readonly run: (command: Step['command']) => Promise<number>;
  readonly say: (line: string) => void;
  /** Milliseconds since any moment. */
  readonly now: () => number;
}

/** Runs steps one after another, also after one that failed, and says which one begins and how each ended. */
export async function inTurn(
  steps: readonly Step[],
  { run, say, now }: World,
): Promise<readonly DoneStep[]> {
  const done: DoneStep[] = [];
  for (const [index, { title, command }] of steps.entries()) {
    say(`\n== ${index + 1} of ${steps.length}: ${title} ==`);
    const started = now();
    // oxlint-disable-next-line no-await-in-loop -- each step needs what the one before it made
    const code = await run(command);
    done.push({ title, code, milliseconds: now() - started });
  }
  return done;
}

/** How each step ended and how long it took. */
export function timeTable(done: readonly DoneStep[]): string {
  const total = done.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  return [
    '',
    ...done.map(
      ({ title, code, milliseconds }) =>
        `${code === 0 ? 'passed' : 'FAILED'}  ${timeText(milliseconds)}  ${title}`,
    ),
    `        ${timeText(total)}  in all`,
  ].join('\n');
}

/** Minutes and seconds, in a column: ` 1:05`. */
function timeText(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`.padStart(5);
}
