import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { DataConfig } from './config.ts';

/**
 * Lets Node run the TypeScript of a package as it stands: an import of `./x.js` finds `./x.ts`
 * where only that exists.
 */
function allowSourceImports(): void {
  registerHooks({
    resolve(specifier, context, next) {
      const relative = specifier.startsWith('.') && specifier.endsWith('.js');
      if (relative && context.parentURL?.startsWith('file:') === true) {
        const source = new URL(specifier.replace(/\.js$/u, '.ts'), context.parentURL);
        const plain = new URL(specifier, context.parentURL);
        if (!existsSync(fileURLToPath(plain)) && existsSync(fileURLToPath(source))) {
          return next(source.href, context);
        }
      }
      return next(specifier, context);
    },
  });
}

/** Reads a package's `data.config.ts`. */
export async function loadConfig(packageDir: string): Promise<DataConfig> {
  allowSourceImports();
  const module: { readonly default: DataConfig } = await import(
    pathToFileURL(join(packageDir, 'data.config.ts')).href
  );
  return module.default;
}
