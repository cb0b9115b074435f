import { describe, expect, test } from 'vitest';
import { withMarks } from '@openketamine/model/render';
import { absent, makeRule, migraine, present, screenWith } from './rules.js';

const decided = {
  by: 'A. Invented',
  on: '2026-05-01',
  why: 'an invented reason',
  supersededBy: 'b',
};

describe('a rule that is not to be followed any more', () => {
  test.each(['superseded', 'discontinued', 'not-endorsed'] as const)(
    'and is %s is asked all the same, and its finding says so',
    (state) => {
      const rule = { ...makeRule('a', migraine), status: state, decided };
      const [finding] = screenWith([rule], present).findings;
      expect(finding).toMatchObject({ rule: 'a', outcome: 'met', retired: { state, ...decided } });
      expect(withMarks('Watch.', finding ?? {})).toMatch(/^Watch\. \((?:superseded|discontinued|not endorsed)\)/u); // prettier-ignore
      expect(screenWith([rule], absent).findings[0]).toMatchObject({ outcome: 'not-met', retired: { state } }); // prettier-ignore
    },
  );

  test.each(['draft', 'reviewed', 'endorsed', 'under-review'] as const)(
    'is none that is %s',
    (status) => {
      const rule = { ...makeRule('a', migraine), status, decided };
      expect(screenWith([rule], present).findings[0]?.retired).toBeUndefined();
    },
  );
});
