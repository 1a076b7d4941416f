// Adds probabilities that are kept as logarithms.

/** Below this distance from the largest, a part changes nothing that a number can hold. */
const negligible = -40;

export function logSum(logarithms: readonly number[] | Float64Array): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (const logarithm of logarithms) if (logarithm > largest) largest = logarithm;
  if (largest === Number.NEGATIVE_INFINITY) return largest;
  let sum = 0;
  for (const logarithm of logarithms) {
    const distance = logarithm - largest;
    if (distance > negligible) sum += Math.exp(distance);
  }
  return largest + Math.log(sum);
}
