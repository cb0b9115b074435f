import { OpenKetamineError } from '@openketamine/model';

/** Something that few need and that weighs much: it comes with packages that are not installed unasked. */
export interface Optional {
  /** What needs them, as the call names it: `--format pdf`. */
  readonly option: string;
  readonly packages: readonly string[];
}

/** Printing on paper. */
export const pdf: Optional = {
  option: '--format pdf',
  packages: ['pdfkit', 'fontkit', '@fontsource/dejavu-sans'],
};

/** Public holidays by country. */
export const holidays: Optional = { option: 'holidays in --calendar', packages: ['date-holidays'] };

const codes: ReadonlySet<unknown> = new Set(['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND']);

function isMissing(error: unknown, packages: readonly string[]): boolean {
  if (!(error instanceof Error) || !codes.has((error as NodeJS.ErrnoException).code)) return false;
  return packages.some((name) => error.message.includes(name));
}

/**
 * Loads what needs optional packages.
 *
 * @throws OpenKetamineError `PACKAGE_MISSING` with the line that installs them
 */
export async function withOptional<T>(
  { option, packages }: Optional,
  load: () => Promise<T>,
): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (!isMissing(error, packages)) throw error;
    throw new OpenKetamineError(
      'PACKAGE_MISSING',
      '',
      `${option} needs packages that do not come with openketamine.`,
      `Run: npm install ${packages.join(' ')}`,
      { cause: error },
    );
  }
}
