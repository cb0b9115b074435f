import { protocolSchema, ruleSchema } from '@openketamine/model/schema';
import { scaleSchema } from '@openketamine/outcomes/schema';
import { pharmacokineticModelSchema } from '@openketamine/pharmacokinetics/schema';

interface Schema {
  readonly safeParse: (value: unknown) => {
    readonly error?:
      | {
          readonly issues: readonly {
            readonly path: readonly PropertyKey[];
            readonly message: string;
          }[];
        }
      | undefined;
  };
}

/** What a package adds to a record when it is published. */
const added = new Set(['format', 'version', 'references']);

/** Refuses a record that does not fit its schema, with the first field that does not. */
function fitting(schema: Schema): (record: object) => void {
  return (record) => {
    const own = Object.fromEntries(Object.entries(record).filter(([key]) => !added.has(key)));
    const [issue] = schema.safeParse(own).error?.issues ?? [];
    if (issue !== undefined)
      throw new Error(`${issue.path.map(String).join('.')}: ${issue.message}`);
  };
}

/** A protocol as its schema asks for it. */
export const fitsProtocol = fitting(protocolSchema);
/** A rule as its schema asks for it. */
export const fitsRule = fitting(ruleSchema);
/** A rating scale as its schema asks for it. */
export const fitsScale = fitting(scaleSchema);
/** A model of concentrations as its schema asks for it. */
export const fitsModel = fitting(pharmacokineticModelSchema);
