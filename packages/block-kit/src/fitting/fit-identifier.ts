// Ids, values and addresses mean nothing once cut: they fit or they go.
import { codePointLength } from "../code-points.js";
import type { Limit } from "../limits.js";

export function fitsIdentifier(value: string | undefined, { maximum }: Limit): boolean {
  return value === undefined || (value !== "" && codePointLength(value) <= maximum);
}
