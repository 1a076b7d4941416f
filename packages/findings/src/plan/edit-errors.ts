// Why an edit of a plan is refused.
import { KompassError } from "@kompass/model";
import type { ItemPart, PlanItem } from "./plan-item.js";

export class UnknownItemError extends KompassError {
  readonly code = "findings/unknown-item";
  readonly item: string;
  constructor(item: string) {
    super(`there is no item "${item}"`);
    this.item = item;
  }
}

/** Somebody else changed the same part since its author saw it: both are shown, and nothing is overwritten. */
export class StaleItemError extends KompassError {
  readonly code = "findings/stale-item";
  readonly part: ItemPart;
  readonly current: PlanItem;
  constructor(part: ItemPart, current: PlanItem) {
    super(`the ${part} of "${current.id}" has changed since`);
    this.part = part;
    this.current = current;
  }
}

export type ForbiddenReason =
  /** Its owner, or whoever ticked it, would verify it. */
  "verifies-own-work" | "not-done" | "declined" | "ends-before-start" | "duplicate-id" | "unknown-milestone";

export class ForbiddenEditError extends KompassError {
  readonly code = "findings/forbidden-edit";
  readonly reason: ForbiddenReason;
  readonly item: string;
  constructor(reason: ForbiddenReason, item: string) {
    super(`"${item}": ${reason}`);
    this.reason = reason;
    this.item = item;
  }
}
