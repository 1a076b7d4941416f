// Turns what zod found wrong into faults with JSON pointers.
import type { z } from "zod";
import type { Fault } from "./errors.js";

export function faultsOfZod(error: z.ZodError): readonly Fault[] {
  return error.issues.map((issue) => ({
    pointer: issue.path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""),
    message: issue.message,
  }));
}
