import type { Conventions } from '@openketamine/authoring';
import type * as z from 'zod';
import type { Check } from './check.ts';

/** One folder of records that share a schema. */
export interface Collection extends Conventions {
  /** Plural, lower case, as in `protocols`: names the folders and the list that are generated. */
  readonly name: string;
  /** Where the YAML lies, relative to the package. Only this folder, not the folders below it. */
  readonly dir: string;
  readonly schema: z.ZodType;
  /** What a file may say where the build writes out the rest; for editors. Default: the schema. */
  readonly authoredSchema?: z.ZodType;
  /** Protocols also take over shared procedures, site parameters and phases. */
  readonly protocols?: boolean;
  /** The type of a record, and the module that exports it. */
  readonly type: { readonly name: string; readonly from: string };
  /** Set to false where records were not made from a dossier and keep no `record`. */
  readonly keepsRecord?: boolean;
  /** Set to false where records cite nothing, or only their own package; they carry no `references`. */
  readonly cites?: boolean;
  /**
   * Write the whole collection as one module, one record a line, and none of single records: a module each is for
   * records of which a bundle wants one, and loads slowly when there are hundreds.
   */
  readonly oneModule?: true;
}

/** A JSON Schema that was not made from zod, such as one made from types. */
type JsonSchema = Readonly<Record<string, unknown>> & { readonly $schema: string };

/** What a package has to say about its data. Default export of its `data.config.ts`. */
export interface DataConfig {
  readonly collections?: readonly Collection[];
  /** Schemas to write as JSON Schema into `schema/<name>.json`, beyond those of the collections. */
  readonly schemas?: Readonly<Record<string, z.ZodType | JsonSchema>>;
  /** Further modules to write into `src/generated/<name>.ts`: their text, or what makes it from the records of a collection. */
  readonly modules?: Readonly<
    Record<string, string | ((recordsOf: (collection: string) => readonly unknown[]) => string)>
  >;
  /** Checks of this package alone. */
  readonly checks?: readonly Check[];
}

/** Gives a `data.config.ts` its types. Returns what it gets. */
export function defineData(config: DataConfig): DataConfig {
  return config;
}
