import type { Gate } from './gate.ts';

/** How many questions were answered well, and how many not. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const indent = (text: string) => text.trimEnd().replaceAll(/^/gmu, '    ');

/** Asks one gate after the other, shows what failed and how to mend it, and counts. */
export async function judge(
  gates: readonly Gate[],
  say: (line: string) => void = console.log,
): Promise<Tally> {
  let failed = 0;
  for (const gate of gates) {
    const started = performance.now();
    // oxlint-disable-next-line no-await-in-loop -- gates share files and two processor cores
    const { ok, output } = await attempt(gate);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    say(`${ok ? 'ok  ' : 'FAIL'} ${gate.name} (${seconds} s): ${gate.description}`);
    if (!ok) {
      failed += 1;
      say(indent(output));
      say(`     ${gate.fix}`);
    }
  }
  return { passed: gates.length - failed, failed };
}

async function attempt(gate: Gate): Promise<{ ok: boolean; output: string }> {
  try {
    return await gate.run();
  } catch (error) {
    return {
      ok: false,
      output: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
