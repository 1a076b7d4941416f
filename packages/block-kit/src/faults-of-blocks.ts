// Each block against its own schema; where all are well-formed, the rules over them together.
import { type Block, block } from "./block.js";
import type { BlockFault } from "./block-fault.js";
import type { BlocksRule } from "./blocks-rule.js";
import { faultsOfIssue } from "./fault-of-issue.js";

export function faultsOfBlocks(blocks: unknown, rules: readonly BlocksRule[]): BlockFault[] {
  if (!Array.isArray(blocks)) {
    return [{ pointer: "/blocks", code: "wrong-type", message: "must be an array", refused: true }];
  }
  const results = blocks.map((candidate) => block.safeParse(candidate, { reportInput: true }));
  const faults = results.flatMap(({ error }, index) =>
    (error?.issues ?? []).flatMap((issue) => faultsOfIssue({ ...issue, path: ["blocks", index, ...issue.path] })),
  );
  if (faults.length > 0) return faults;
  const wellFormed: readonly Block[] = blocks;
  return rules.flatMap((rule) => rule(wellFormed));
}
