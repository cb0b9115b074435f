import { expect, test } from 'vitest';
import { OpenKetamineError } from '@openketamine/model';
import { exit, fail } from '../src/io/errors.js';
import { holidays, pdf, withOptional } from '../src/load/optional.js';

/** What Node throws for a package that is not there, from an import or from require. */
const missing = (name: string, code: string) =>
  Object.assign(new Error(`Cannot find package '${name}' imported from /app/x.js`), { code });

const caught = async (run: () => Promise<unknown>): Promise<unknown> =>
  run().then(
    () => undefined,
    (error: unknown) => error,
  );

test.each([
  [pdf, 'pdfkit', 'ERR_MODULE_NOT_FOUND'],
  [pdf, '@fontsource/dejavu-sans', 'MODULE_NOT_FOUND'],
  [holidays, 'date-holidays', 'ERR_MODULE_NOT_FOUND'],
])(
  'what needs a package that is not installed exits with 2 and the line that installs it',
  async (optional, name, code) => {
    const error = await caught(() =>
      withOptional(optional, () => Promise.reject(missing(name, code))),
    );
    expect(error).toBeInstanceOf(OpenKetamineError);
    expect(error).toMatchObject({ code: 'PACKAGE_MISSING' });
    const told: string[] = [];
    const io = { note: (text: string) => told.push(text), out: () => undefined };
    expect(fail(error, io as never, false)).toBe(exit.wrongCall);
    expect(told.join('\n')).toContain(`npm install ${optional.packages.join(' ')}`);
    expect(told.join('\n')).toContain(optional.option);
  },
);

test('another defect while loading stays what it is', async () => {
  const other = missing('left-pad', 'ERR_MODULE_NOT_FOUND');
  expect(await caught(() => withOptional(pdf, () => Promise.reject(other)))).toBe(other);
  const broken = new Error('pdfkit broke');
  expect(await caught(() => withOptional(pdf, () => Promise.reject(broken)))).toBe(broken);
  expect(await withOptional(pdf, () => Promise.resolve(1))).toBe(1);
});
