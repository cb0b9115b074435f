import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { carriesData, noticeOf } from '../src/legal-files.ts';
import { publicMembers, root } from '../src/workspace.ts';

const readme = (dir: string) => readFileSync(join(dir, 'README.md'), 'utf8');

/** Code of a README in a language, fence by fence. */
const fences = (text: string, language: string): string[] =>
  [...text.matchAll(/^```(?<language>\w+)[^\n]*\n(?<code>.*?)^```$/gmsu)].flatMap(({ groups }) =>
    groups?.['language'] === language ? [groups['code'] ?? ''] : [],
  );

/** The package of an import: `@openketamine/risk` of `@openketamine/risk/us`. */
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

describe.each(publicMembers().map((member) => [member.path, member] as const))(
  '%s, on the page of a registry,',
  (path, { dir, manifest }) => {
    const published = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'));

    test('says where it comes from, where to report, and under which words it is found', () => {
      expect(published.repository).toEqual({
        type: 'git',
        url: 'git+https://github.com/openketamine/openketamine.git',
        directory: path,
      });
      expect(published.homepage).toContain(path);
      expect(published.bugs.url).toMatch(/\/issues$/u);
      expect(published.keywords.length).toBeGreaterThanOrEqual(4);
      expect(published.publishConfig).toEqual({ access: 'public', provenance: true });
    });

    test('names the licence of data exactly where it carries data, and ships its text and the notice', () => {
      const data = carriesData(dir);
      expect(manifest.license).toBe(data ? '(Apache-2.0 AND CC0-1.0)' : 'Apache-2.0');
      expect(manifest.files).toContain('NOTICE');
      expect(manifest.files?.includes('LICENSE-DATA')).toBe(data);
      expect(manifest.scripts?.['prepack']).toBe('node ../tools/workspace/src/legal-files.ts');
      expect(!data || readme(dir).includes('CC0-1.0')).toBe(true);
    });

    test('has links and images that lead somewhere from there', () => {
      const targets = [...readme(dir).matchAll(/\]\((?<target>[^)\s]+)/gu)].map(
        ({ groups }) => groups?.['target'] ?? '',
      );
      expect(targets.filter((target) => !/^(?:https:\/\/|#)/u.test(target))).toEqual([]);
      const ours =
        /^https:\/\/(?:github\.com|raw\.githubusercontent\.com)\/openketamine\/openketamine\/(?:(?:blob|tree)\/)?main\/(?<file>[^#]+)/u;
      const missing = targets
        .map((target) => ours.exec(target)?.groups?.['file'])
        .filter((file) => file !== undefined && !existsSync(join(root, file)));
      expect(missing).toEqual([]);
    });

    test('has install lines for every package that its examples import', () => {
      const text = readme(dir);
      const installed = [...text.matchAll(/npm install (?<names>[^#`\n]+)/gu)].flatMap(
        ({ groups }) => groups?.['names']?.trim().split(/\s+/u) ?? [],
      );
      const imported = fences(text, 'ts').flatMap((code) =>
        [...code.matchAll(/from '(?<specifier>[^'.][^']*)'/gu)].map(({ groups }) =>
          packageOf(groups?.['specifier'] ?? ''),
        ),
      );
      const lacking = imported.filter(
        (name) => !name.startsWith('node:') && !installed.includes(name),
      );
      expect([...new Set(lacking)]).toEqual([]);
    });
  },
);

test('the notice of the scales names, for each, whether its wording is free', () => {
  const notice = noticeOf(join(root, 'packages/outcomes'));
  expect(notice).toContain('Regenstrief');
  expect(notice).toMatch(
    /Montgomery.*: protected\. Copyright of the Royal College of Psychiatrists/u,
  );
  expect(notice).toMatch(/Patient Health Questionnaire.*: free\./u);
});
