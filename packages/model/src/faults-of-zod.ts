// Turns what zod found wrong into faults with JSON pointers.
import type { z } from "zod";
import type { Fault } from "./errors.js";

type Issue = z.core.$ZodIssue;

const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** A value that fits no shape of a union has the faults by which it misses the nearest shape: the fewest. */
function faultsOfIssue(issue: Issue, above: readonly PropertyKey[]): readonly Fault[] {
  const path = [...above, ...issue.path];
  if (issue.code === "invalid_union") {
    const [nearest] = issue.errors.toSorted((a, b) => a.length - b.length);
    if (nearest?.length) return nearest.flatMap((inner) => faultsOfIssue(inner, path));
  }
  return [{ pointer: pointerOf(path), message: issue.message }];
}

export function faultsOfZod(error: z.ZodError): readonly Fault[] {
  return error.issues.flatMap((issue) => faultsOfIssue(issue, []));
}
