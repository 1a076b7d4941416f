// Strings and lists that know their limit: the building stones of the block schemas.
import { z } from "zod";
import type { BlockFaultCode } from "./block-fault.js";
import { codePointLength } from "./code-points.js";
import type { Limit } from "./limits.js";

/** A fault that zod has no name for, carried through its custom issues; the checks after it still run. */
export function fault(code: BlockFaultCode, message: string) {
  return { code: "custom" as const, continue: true, message, params: { fault: code } };
}

/** A text that may be empty. */
export function shortText({ maximum }: Limit) {
  return z.string().check(({ value, issues }) => {
    if (codePointLength(value) <= maximum) return;
    issues.push({ ...fault("too-long", `must be less than ${maximum + 1} characters`), input: value });
  });
}

export function limitedText(limit: Limit) {
  return shortText(limit).check(({ value, issues }) => {
    if (value === "") issues.push({ ...fault("empty", "must be more than 0 characters"), input: value });
  });
}

export function atLeast<T extends z.ZodType>(minimum: number, element: T) {
  return z.array(element).check(({ value, issues }) => {
    if (value.length < minimum) {
      issues.push({ ...fault("too-few", `no fewer than ${minimum} items allowed`), input: value });
    }
  });
}

export function limitedList<T extends z.ZodType>(element: T, limit: Limit, minimum = 1) {
  return atLeast(minimum, element).check(({ value, issues }) => {
    if (value.length > limit.maximum) {
      issues.push({ ...fault("too-many", `no more than ${limit.maximum} items allowed`), input: value });
    }
  });
}
