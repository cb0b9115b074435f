import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** A copy of the data of this repository, in a git repository of its own with one commit, in which anything may be tried. */
export class Workspace {
  readonly dir = mkdtempSync(join(tmpdir(), 'openketamine-workspace-'));

  constructor(packages: readonly string[] = readdirSync(join(root, 'packages'))) {
    for (const name of packages) {
      const from = join(root, 'packages', name);
      if (!existsSync(join(from, 'package.json'))) continue;
      mkdirSync(join(this.dir, 'packages', name), { recursive: true });
      cpSync(join(from, 'package.json'), join(this.dir, 'packages', name, 'package.json'));
      for (const folder of [
        'data',
        'cases',
        'etc',
        'templates',
        ...(name === 'planner' ? ['src'] : []),
      ])
        if (existsSync(join(from, folder)))
          cpSync(join(from, folder), join(this.dir, 'packages', name, folder), { recursive: true });
    }
    mkdirSync(join(this.dir, '.changeset'));
    cpSync(join(root, '.changeset/config.json'), join(this.dir, '.changeset/config.json'));
    this.git('init', '--quiet', '--initial-branch=main');
    this.commit('The library');
  }

  git(...args: readonly string[]): string {
    const who = [
      '-c',
      'user.name=Nobody',
      '-c',
      'user.email=nobody@example.org',
      '-c',
      'commit.gpgsign=false',
    ];
    return execFileSync('git', [...who, ...args], {
      cwd: this.dir,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  }

  commit(message: string): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', message);
  }

  read(path: string): string {
    return readFileSync(join(this.dir, path), 'utf8');
  }

  write(path: string, text: string): void {
    mkdirSync(join(this.dir, path, '..'), { recursive: true });
    writeFileSync(join(this.dir, path), text);
  }

  /** Puts one text in the place of another, which has to be there. */
  edit(path: string, from: string, to: string): void {
    const text = this.read(path);
    if (!text.includes(from)) throw new Error(`${path} does not hold ${JSON.stringify(from)}`);
    this.write(path, text.replace(from, to));
  }

  remove(path: string): void {
    rmSync(join(this.dir, path), { recursive: true });
  }

  /** Everything as it was committed. */
  reset(): void {
    this.git('reset', '--quiet', '--hard', 'main');
    this.git('clean', '--quiet', '-fd');
  }

  /** Does something with this folder as the current one. */
  async inside<T>(work: () => Promise<T>): Promise<T> {
    const before = process.cwd();
    process.chdir(this.dir);
    try {
      return await work();
    } finally {
      process.chdir(before);
    }
  }

  done(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}
