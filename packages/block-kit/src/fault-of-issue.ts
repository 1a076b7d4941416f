// What zod finds, said the way Slack says it.
import type { z } from "zod";
import { type BlockFault, type BlockFaultCode, jsonPointer } from "./block-fault.js";

/** Faults of one zod issue; the issue must have been made with `reportInput`. */
export function faultsOfIssue(issue: z.core.$ZodIssue): BlockFault[] {
  const at = (path: readonly PropertyKey[], code: BlockFaultCode, message: string): BlockFault => ({
    pointer: jsonPointer(path),
    code,
    message,
    refused: true,
  });
  const field = String(issue.path.at(-1));
  const missing = () => [at(issue.path.slice(0, -1), "missing", `missing required field: ${field}`)];
  switch (issue.code) {
    case "custom":
      return [at(issue.path, issue.params?.fault, issue.message)];
    case "invalid_type":
      if (issue.input === undefined) return missing();
      return [at(issue.path, "wrong-type", `must be ${withArticle(issue.expected)}`)];
    case "unrecognized_keys":
      return issue.keys.map((key) => at(issue.path, "unknown-field", `invalid additional property: ${key}`));
    case "invalid_union": {
      if (issue.errors.length > 0) return [at(issue.path, "wrong-type", "must be a string, a number or a boolean")];
      const type = valueAt(issue.input, field);
      return type === undefined ? missing() : [at(issue.path, "unknown-type", `unsupported type: ${String(type)}`)];
    }
    default:
      return [at(issue.path, "wrong-value", `value not allowed: ${issue.message}`)];
  }
}

function withArticle(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

function valueAt(input: unknown, field: string): unknown {
  return typeof input === "object" && input !== null ? Reflect.get(input, field) : undefined;
}
