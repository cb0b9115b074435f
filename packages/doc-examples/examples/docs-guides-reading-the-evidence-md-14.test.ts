// From docs/guides/reading-the-evidence.md:14. Made by the build; do not edit.
import { test } from 'vitest';
import { expectOutput } from '../src/expect-output.ts';

test("docs/guides/reading-the-evidence.md:14 openketamine evidence --indication social-anxiety --kind outcome", () => {
  expectOutput("evidence --indication social-anxiety --kind outcome", ["Does it work (A to E, counted from randomized trials)","  C: Social anxiety disorder. Does one infusion relieve it? In one crossover","    trial of 18 people, as raters saw it and not as people rated themselves.","..."]);
});
