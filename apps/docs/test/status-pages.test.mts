import { statusBadge } from '@openketamine/web-ui';
import { describe, expect, test } from 'vitest';
import { redirects, retiredPage, statusPages, trusted } from '../generate/status-pages.mts';

/** An invented record that was taken back. */
const old = {
  kind: 'protocol' as const,
  id: 'own-old',
  title: 'An invented old course',
  standing: {
    status: 'superseded' as const,
    decided: {
      by: 'A. Invented',
      on: '2026-05-01',
      why: 'An invented reason.',
      supersededBy: 'own-new',
    },
    lastChecked: null,
  },
  aliases: [],
  page: '/protocols/own-old',
};
const now = {
  kind: 'protocol' as const,
  id: 'own-new',
  title: 'An invented new course',
  standing: { status: 'draft' as const, lastChecked: null },
  aliases: ['own-name-of-before'],
  page: '/protocols/own-new',
};

describe('pages about how far records are trusted', () => {
  test('count every protocol, rule, scale and model', () => {
    const [statuses] = statusPages.pages();
    const counts = trusted().map(({ kind }) => kind);
    for (const kind of ['protocol', 'rule', 'scale', 'model'] as const) {
      const count = counts.filter((one) => one === kind).length;
      expect(count).toBeGreaterThan(0);
      expect(statuses?.body).toContain(`${count} draft`);
    }
  });

  test('name what is not to be followed, with who, when, why and what replaces it', () => {
    const { body } = retiredPage([old, now]);
    for (const word of [
      'Superseded',
      'A. Invented, 2026-05-01',
      'An invented reason.',
      '/protocols/own-new',
    ])
      // prettier-ignore
      expect(body).toContain(word);
    expect(body).not.toContain('own-name-of-before');
    expect(retiredPage([now]).body).toContain('none so far');
  });

  test('lead from an earlier id to the record of today', () => {
    expect(redirects([old, now])).toMatchObject([
      { path: 'protocols/own-name-of-before.md', slug: '/own-name-of-before', body: expect.stringContaining('/protocols/own-new') }, // prettier-ignore
    ]);
  });

  test('a badge says who decided and what replaces the protocol', () => {
    const { state, ...decided } = { state: old.standing.status, ...old.standing.decided };
    const { markup } = statusBadge({ status: { state, ...decided } });
    expect(markup).toContain('A. Invented, 2026-05-01: An invented reason. Replaced by own-new.');
    expect(statusBadge({ status: { state: 'draft' } }).markup).toContain('Not reviewed');
  });
});
