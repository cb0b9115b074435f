import { cpSync, existsSync, globSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { capture, environment } from '../src/run.ts';
import { members, root, type Member } from '../src/workspace.ts';

/** Links what a package has installed; our own packages lead into the copy. */
function link(from: string, to: string, copyOf: (path: string) => string | undefined): void {
  if (!existsSync(from)) return;
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    const path = join(from, name);
    if (name.startsWith('@') && !lstatSync(path).isSymbolicLink()) {
      link(path, join(to, name), copyOf);
      continue;
    }
    if (name.startsWith('.') && name !== '.bin') continue;
    const target = realpathSync(path);
    symlinkSync(name === '.bin' ? target : (copyOf(target) ?? target), join(to, name));
  }
}

/** A copy of this workspace as it was built, in a repository of its own, in which a release may be made. */
export class WorkspaceCopy {
  readonly dir = realpathSync(mkdtempSync(join(tmpdir(), 'openketamine-rehearsal-')));

  constructor() {
    const listed = capture('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
    for (const path of listed.output.split('\0')) {
      // what is private and heavy takes no part in a release
      if (path === '' || path.startsWith('apps/') || !existsSync(join(root, path))) continue;
      cpSync(join(root, path), join(this.dir, path), { recursive: true });
    }
    const copyOf = (path: string) => {
      const inside = relative(realpathSync(root), path);
      return inside.startsWith('packages/') ? join(this.dir, inside) : undefined;
    };
    for (const { path } of members()) {
      if (path.startsWith('apps/')) continue;
      const generated = globSync('src/**/generated', { cwd: join(root, path) });
      for (const made of ['dist', 'json', ...generated])
        if (existsSync(join(root, path, made)))
          cpSync(join(root, path, made), join(this.dir, path, made), { recursive: true, filter: (file) => !file.endsWith('.map') }); // prettier-ignore
      link(join(root, path, 'node_modules'), join(this.dir, path, 'node_modules'), copyOf);
    }
    link(join(root, 'node_modules'), join(this.dir, 'node_modules'), copyOf);
    this.git('init', '--quiet', '--initial-branch=main');
    this.commit('The workspace');
  }

  get members(): readonly Member[] {
    return members(this.dir);
  }

  git(...args: readonly string[]): string {
    const who = ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org', '-c', 'commit.gpgsign=false']; // prettier-ignore
    const { ok, output } = capture('git', [...who, ...args], { cwd: this.dir });
    if (!ok) throw new Error(`git ${args.join(' ')}:\n${output}`);
    return output;
  }

  commit(message: string): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
  }

  read(path: string): string {
    return readFileSync(join(this.dir, path), 'utf8');
  }

  write(path: string, text: string): void {
    mkdirSync(join(this.dir, path, '..'), { recursive: true });
    writeFileSync(join(this.dir, path), text);
  }

  edit(path: string, from: string, to: string): void {
    const text = this.read(path);
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    this.write(path, text.replace(from, to));
  }

  /** The command line as it is built in the copy. */
  openketamine(...args: readonly string[]): { ok: boolean; output: string } {
    const cli = join(this.dir, 'packages/openketamine/dist/main.js');
    return capture(process.execPath, [cli, ...args], { cwd: this.dir });
  }

  /** Generates and builds a data package of the copy anew. */
  rebuild(path: string): { ok: boolean; output: string } {
    const cwd = join(this.dir, path);
    const generating = capture(process.execPath, [join(this.dir, 'packages/tools/data-pipeline/src/cli.ts')], { cwd }); // prettier-ignore
    return generating.ok ? capture('tsc', ['-p', 'tsconfig.build.json'], { cwd }) : generating;
  }

  /** Packs a package of the copy, and gives the path of its tarball. */
  pack(member: Member, into: string): string {
    // what is linked was not installed here, and needs no looking after
    const env = environment({ pnpm_config_verify_deps_before_run: 'false' });
    const before = new Set(readdirSync(into));
    const { packageManager } = JSON.parse(this.read('package.json')) as { packageManager: string };
    const { ok, output } = capture('npx', ['--yes', '--prefer-offline', packageManager, 'pack', '--pack-destination', into], { cwd: member.dir, env }); // prettier-ignore
    const made = readdirSync(into).find((name) => !before.has(name));
    if (!ok || made === undefined) throw new Error(`${member.manifest.name}:\n${output}`);
    return join(into, made);
  }

  done(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}
