import type { ClassList, MedicineForm, MedicineIdentity } from '@openketamine/model';

type DrugClass = ClassList['classes'][number];

/** Ingredients of one product, with what is known of its form. */
export interface Item {
  readonly ingredients: readonly string[];
  /** It is a product and not the bare name of an ingredient. */
  readonly product: boolean;
  readonly forms: readonly MedicineForm[] | undefined;
  readonly confirmed: boolean;
}

type Membership = 'in' | 'open' | 'out';

/** Forms that act on the whole body, whatever the class. */
const wholeBody: ReadonlySet<MedicineForm> = new Set(['systemic', 'rectal']);

/** Whether the form of an item lets a member count for a class. */
function byForm(drugClass: DrugClass, member: string, { forms, product }: Item): Membership {
  if (drugClass.form === 'any') return 'in';
  if (forms === undefined) {
    if (drugClass.formMustBeSaid?.includes(member) === true) return 'open';
    // A register names a nasal product as one: what it leaves blank is rarely nasal, and may be.
    return drugClass.form === 'nasal' && product ? 'open' : 'in';
  }
  if (drugClass.form === 'nasal') return forms.includes('nasal') ? 'in' : 'out';
  if (drugClass.form === 'none') return 'out';
  const counts = (form: MedicineForm): boolean =>
    wholeBody.has(form) ||
    (drugClass.alsoForms ?? []).some(
      (also) => also.form === form && (also.members?.includes(member) ?? true),
    );
  return forms.some(counts) ? 'in' : 'out';
}

/** Drug classes, by name and by member. */
export class DrugClasses {
  readonly byId: ReadonlyMap<string, DrugClass>;
  readonly #byMember = new Map<string, DrugClass[]>();
  readonly #aliases = new Map<string, string>();
  readonly #identities = new Map<string, MedicineIdentity>();

  constructor(classes: ClassList['classes']) {
    this.byId = new Map(classes.map((drugClass) => [drugClass.id, drugClass]));
    for (const drugClass of classes) {
      for (const alias of drugClass.aliases ?? []) this.#aliases.set(alias, drugClass.id);
      for (const member of drugClass.members) {
        const list = this.#byMember.get(member);
        if (list === undefined) this.#byMember.set(member, [drugClass]);
        else list.push(drugClass);
      }
    }
  }

  /** The class of an id or alias. */
  named(name: string): DrugClass | undefined {
    return this.byId.get(this.#aliases.get(name) ?? name);
  }

  /** What kind of member an ingredient is, in words. */
  kindOf(className: string, ingredient: string): string {
    const drugClass = this.named(className);
    const kind = drugClass?.kinds?.find(({ members }) => members.includes(ingredient));
    return kind?.label ?? drugClass?.label ?? className.replaceAll('-', ' ');
  }

  /** What an item is. The same medicine is asked for again and again: each is worked out once. */
  identify(item: Item): MedicineIdentity {
    const { ingredients, forms, product, confirmed } = item;
    const key = `${ingredients.join('+')}/${forms?.join('+') ?? ''}/${String(product)}/${String(confirmed)}`;
    const before = this.#identities.get(key);
    if (before !== undefined) return before;
    const found = this.#workOut(item);
    this.#identities.set(key, found);
    return found;
  }

  #workOut(item: Item): MedicineIdentity {
    const inside = new Set<string>();
    const open = new Set<string>();
    for (const ingredient of item.ingredients) {
      for (const drugClass of this.#byMember.get(ingredient) ?? []) {
        const membership = byForm(drugClass, ingredient, item);
        if (membership === 'in') inside.add(drugClass.id);
        if (membership === 'open') open.add(drugClass.id);
      }
    }
    const possible = [...open].filter((name) => !inside.has(name)).toSorted();
    return {
      ingredients: item.ingredients,
      classes: [...inside].toSorted(),
      ...(possible.length === 0 ? {} : { possible }),
      ...(item.forms === undefined ? {} : { forms: item.forms }),
      confirmed: item.confirmed,
    };
  }
}

/** Several medicines as one. */
export function together(medicines: readonly MedicineIdentity[]): MedicineIdentity {
  const [only] = medicines;
  if (only !== undefined && medicines.length === 1) return only;
  const all = (
    pick: (medicineIdentity: MedicineIdentity) => readonly string[] | undefined,
  ): string[] => [...new Set(medicines.flatMap((medicine) => pick(medicine) ?? []))];
  const classes = all((medicineIdentity) => medicineIdentity.classes).toSorted();
  const possible = all((medicineIdentity) => medicineIdentity.possible).filter(
    (name) => !classes.includes(name),
  );
  return {
    ingredients: all((medicineIdentity) => medicineIdentity.ingredients).toSorted(),
    classes,
    ...(possible.length === 0 ? {} : { possible: possible.toSorted() }),
    confirmed: medicines.every((medicine) => medicine.confirmed),
  };
}
