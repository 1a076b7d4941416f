// Exact numbers of every size and sign.
import fc from "fast-check";
import { type Exact, ratio } from "../numbers/exact.js";

export function anyExact(): fc.Arbitrary<Exact> {
  const numerator = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
  const denominator = fc.oneof(fc.constantFrom(1n, 2n, 3n, 10n, 1000n), fc.bigInt({ min: 1n, max: 10n ** 6n }));
  return fc.tuple(numerator, denominator).map(([n, d]) => ratio(n, d));
}
