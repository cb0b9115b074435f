// From docs/guides/reading-the-evidence.md:99. Made by the build; do not edit.
import { test } from 'vitest';
import { expectOutput } from '../src/expect-output.ts';

test("docs/guides/reading-the-evidence.md:99 openketamine show seed-061", () => {
  expectOutput("show seed-061", ["id: seed-061","...","verdict: supported-with-correction","..."]);
});
