// How a name is compared with others: letters and digits only, lower case, single spaces.

export function normaliseName(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}
