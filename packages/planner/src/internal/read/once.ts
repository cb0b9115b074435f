/** Makes something once for each object it is made from, for as long as that object lives. */
export function oncePer<K extends object, V>(make: (from: K) => V): (from: K) => V {
  const made = new WeakMap<K, V>();
  return (from) => {
    let value = made.get(from);
    if (value === undefined) made.set(from, (value = make(from)));
    return value;
  };
}
