/** What must never stand in a tarball, each with what it is. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----/u, 'a private key'],
  [/\bnpm_[A-Za-z0-9]{36}\b/u, 'a token of npm'],
  [/\bgh[pousr]_[A-Za-z0-9]{36}\b/u, 'a token of GitHub'],
  [/(?<![\w.])\/(?:home|Users|root|work)\/[a-z][\w-]*\//u, 'a path of somebody\u2019s machine'],
  [/\b[A-Z]:\\\\?Users\\\\?\w/u, 'a path of somebody\u2019s machine'],
  [/\.\.\/shared\//u, 'a folder beside the repository'],
  [/_authToken/u, 'a password of a registry'],
];

/** Files that no tarball needs. */
const stray = /(?:^|\/)(?:\.env|\.npmrc|\.git|node_modules)(?:\/|$)|^(?:test|tests|bench|e2e|cases)\/|\.test\.[jt]s$|(?<!\.d)\.ts$|\.map$|\.tsbuildinfo$/u; // prettier-ignore

/** What a file of a tarball gives away, in words; nothing where it may be published. */
export function leaksIn(path: string, text: string): readonly string[] {
  const found = patterns.filter(([pattern]) => pattern.test(text)).map(([, what]) => what);
  return [...(stray.test(path) ? ['a file that nobody needs'] : []), ...found];
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Dependencies that a stranger cannot install: private packages, and ranges that mean something only here. */
export function privateDependencies(
  manifest: Manifest,
  secret: ReadonlySet<string>,
): readonly string[] {
  const all = {
    ...manifest.dependencies,
    ...manifest.peerDependencies,
    ...manifest.optionalDependencies,
  };
  return Object.entries(all).flatMap(([name, range]) =>
    secret.has(name) || /^(?:workspace|catalog|file|link|portal):/u.test(range)
      ? [`${name} ${range}`]
      : [],
  );
}
