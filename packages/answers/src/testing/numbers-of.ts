// The numbers of a text, read the way a reader would: decimal comma or point, thousands parted by spaces.

const token = /\d{1,3}(?:[\u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?/g;

export function numbersOf(text: string): readonly number[] {
  return [...text.matchAll(token)].map(([digits]) => Number(digits.replace(/[\u00a0\u202f]/g, "").replace(",", ".")));
}
