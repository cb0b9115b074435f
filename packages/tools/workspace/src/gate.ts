import type { Outcome } from './run.ts';

/** One question CI asks of a change. Each stands in a file of its own. */
export interface Gate {
  /** Kebab case, as typed after `pnpm gates`. */
  readonly name: string;
  /** One sentence that says what has to be true. */
  readonly description: string;
  /** What to do when it fails, in one imperative sentence. */
  readonly fix: string;
  /** Whether it looks at what the build makes. */
  readonly needsBuild?: boolean;
  run(): Outcome | Promise<Outcome>;
}
