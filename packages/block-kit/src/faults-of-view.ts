// A view against its own schema, then its blocks.
import type { z } from "zod";
import type { BlockFault } from "./block-fault.js";
import type { BlocksRule } from "./blocks-rule.js";
import { faultsOfIssue } from "./fault-of-issue.js";
import { faultsOfBlocks } from "./faults-of-blocks.js";

export function faultsOfView(view: unknown, frame: z.ZodType, rules: readonly BlocksRule[]): BlockFault[] {
  const { error } = frame.safeParse(view, { reportInput: true });
  const faults = (error?.issues ?? []).flatMap(faultsOfIssue);
  const blocks = typeof view === "object" && view !== null ? Reflect.get(view, "blocks") : undefined;
  return [...faults, ...faultsOfBlocks(blocks, rules)];
}
