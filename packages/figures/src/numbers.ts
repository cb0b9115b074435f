/** A concentration as people read it: three digits, no more than one decimal. */
export function concentration(value: number): string {
  if (value >= 100) return String(Math.round(value));
  if (value >= 10) return value.toFixed(0);
  if (value >= 1) return value.toFixed(1);
  return String(Number(value.toPrecision(2)));
}

/** Hours as minutes, hours or days, whichever reads best. */
export function moment(hours: number): string {
  if (hours < 2) return `${Math.round(hours * 60)} min`;
  if (hours < 72) return `${Number(hours.toPrecision(3))} h`;
  return `${Number((hours / 24).toPrecision(3))} d`;
}

/** Small numbers in words, as titles begin. */
export function count(n: number): string {
  return (
    ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'][n] ?? String(n)
  );
}
