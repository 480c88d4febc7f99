/**
 * The value of a number written in digits, in normalised form («6,700», «7.4», «1.234.567»);
 * `undefined` when the separators make no number («1.2.3», «2023,5,1»). A point before exactly three
 * digits parts thousands when there are several, or when `pointGroups` says that the language at
 * hand writes so («6.700 شخص»); otherwise it is the decimal point.
 */
export function numeralValue(norm: string, pointGroups = false): number | undefined {
  if (/^\d+$/.test(norm)) return Number(norm);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(norm)) return Number(norm.replaceAll(',', ''));
  if (/^[1-9]\d{0,2}(?:\.\d{3}){2,}(?:,\d+)?$/.test(norm)) return Number(norm.replaceAll('.', '').replace(',', '.'));
  if (pointGroups && /^[1-9]\d{0,2}\.\d{3}$/.test(norm)) return Number(norm.replace('.', ''));
  if (/^\d+\.\d+$/.test(norm)) return Number(norm);
  if (/^\d+,\d{1,2}$/.test(norm)) return Number(norm.replace(',', '.'));
  return undefined;
}

/** A product of decimals without the noise of binary fractions: 0.1 × 3 million is 300,000. */
export function times(value: number, by: number): number {
  return Number((value * by).toPrecision(15));
}
