import type { Amount, DoseRule, Protocol, Quantity } from '@openketamine/model';
import { showQuantity } from '@openketamine/model/render';

/** A choice of quantity: what is sent, and how it reads. */
interface Option {
  /** As `parseQuantity` reads it. */
  readonly value: string;
  readonly label: string;
}

/** What a protocol leaves to people, and which facts its parts ask for. The form is made from this. */
export interface Offer {
  readonly doses: readonly Option[];
  /** Any dose between bounds, in words. */
  readonly doseRanges: readonly string[];
  readonly intervals: readonly {
    readonly phase: string;
    readonly title: string;
    readonly options: readonly Option[];
    readonly range?: string;
  }[];
  readonly arms: readonly { readonly id: string; readonly title: string }[];
  readonly phases: readonly { readonly id: string; readonly title: string }[];
  readonly anchors: readonly string[];
  /** Facts that some part of the protocol depends on. */
  readonly asksFor: ReadonlySet<'sex' | 'ancestry' | 'hepaticImpairment' | 'bmi'>;
}

function option(quantity: Quantity): Option {
  return { value: `${quantity.value} ${quantity.unit}`, label: showQuantity(quantity) };
}

function casesOf<T extends object>(
  part: T | { readonly cases: readonly { readonly use: T }[] } | undefined,
): readonly T[] {
  if (part === undefined) return [];
  return 'cases' in part
    ? (part as { cases: readonly { use: T }[] }).cases.map(({ use }) => use)
    : [part];
}

function amountsOf(dose: DoseRule): readonly Amount[] {
  return [
    dose.amount,
    ...(dose.first === undefined ? [] : [dose.first]),
    ...(dose.asNeeded ?? []).map(({ amount }) => amount),
  ];
}

const distinct = (options: readonly Option[]): Option[] => [
  ...new Map(options.map((entry) => [entry.value, entry])).values(),
];

/** Which guards a protocol has anywhere. */
function guardsOf(protocol: Protocol): Offer['asksFor'] {
  const found = new Set<'sex' | 'ancestry' | 'hepaticImpairment' | 'bmi'>();
  JSON.stringify(protocol, (key, value: unknown) => {
    if (key === 'when' && typeof value === 'object' && value !== null) {
      for (const fact of ['sex', 'ancestry', 'hepaticImpairment', 'bmi'] as const) {
        if (fact in value) found.add(fact);
      }
    }
    return value;
  });
  return found;
}

/** Derives from a protocol which choices its form offers. */
export function offerOf(protocol: Protocol): Offer {
  const doses = protocol.phases.flatMap(({ dose }) =>
    casesOf<DoseRule>(dose as DoseRule | undefined),
  );
  const amounts = doses.flatMap(amountsOf);
  const reductions = doses.flatMap(({ reduceTo }) => (reduceTo === undefined ? [] : [reduceTo]));
  const chosen = amounts.flatMap((amount) => (amount.kind === 'choice' ? amount.oneOf : []));
  const usual =
    reductions.length === 0
      ? []
      : amounts.flatMap((amount) => (amount.kind === 'set' ? [amount] : []));
  return {
    doses: distinct([...chosen, ...usual, ...reductions].map(option)),
    doseRanges: amounts.flatMap((amount) =>
      amount.kind === 'range'
        ? [`${showQuantity(amount.least)} to ${showQuantity(amount.most)}`]
        : [],
    ),
    intervals: protocol.phases.flatMap((phase) =>
      casesOf(phase.schedule as { kind: string }).flatMap((schedule) => {
        const entry = schedule as Protocol['phases'][number]['schedule'];
        if (!('kind' in entry) || entry.kind !== 'interval') return [];
        const { interval } = entry;
        if ('values' in interval) {
          const options = interval.values.map((value) => option({ value, unit: interval.unit }));
          return options.length < 2 ? [] : [{ phase: phase.id, title: phase.title, options }];
        }
        const { least, most, unit } = interval;
        if (least === most || least === undefined || most === undefined) return [];
        const whole = Array.from(
          { length: Math.floor(most - least) + 1 },
          (_, step) => least + step,
        );
        return [
          {
            phase: phase.id,
            title: phase.title,
            options: whole.map((value) => option({ value, unit })),
          },
        ];
      }),
    ),
    arms: protocol.arms
      .filter(({ plannable }) => plannable)
      .map(({ id, title }) => ({ id, title })),
    phases:
      protocol.phases.length < 2 ? [] : protocol.phases.map(({ id, title }) => ({ id, title })),
    anchors: [
      ...new Set(
        protocol.phases.flatMap(({ anchor }) => (anchor === undefined ? [] : [anchor.id])),
      ),
    ],
    asksFor: guardsOf(protocol),
  };
}
