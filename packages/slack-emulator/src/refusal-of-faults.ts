// Faults of blocks as the error that Slack answers.
import type { BlockFault } from "@kompass/block-kit";
import { Refusal } from "./refusal.js";

export function refusalOfFaults(faults: readonly BlockFault[], pointerPrefix = ""): Refusal {
  const messages = faults.map(({ message, pointer }) => `[ERROR] ${message} [json-pointer:${pointerPrefix}${pointer}]`);
  return new Refusal(errorOf(faults), messages, faults);
}

function errorOf(faults: readonly BlockFault[]): string {
  if (faults.some(({ code }) => code === "no-text")) return "no_text";
  if (faults.some(({ code, pointer }) => code === "too-much-text" && pointer === "/blocks"))
    return "msg_blocks_too_long";
  return "invalid_blocks";
}
