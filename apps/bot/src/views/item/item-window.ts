// What the windows of an item tell about themselves: which item, in which version, and which form.
import type { PlanItem } from "@kompass/findings";
import { z } from "zod";

export const itemFormNames = [
  "responsibility",
  "decision",
  "comment",
  "evidence",
  "milestones",
  "verification",
] as const;
export type ItemFormName = (typeof itemFormNames)[number];

export const itemWindowSchema = z.object({
  item: z.string(),
  /** The item's version that its inputs were filled from. */
  seen: z.int().nonnegative(),
  /** The version whose changes its reader has been shown since: the same or a newer one. */
  known: z.int().nonnegative(),
  /** `null` for the window that shows the item whole. */
  form: z.enum(itemFormNames).nullable(),
  /** What a form adds is called so, however often it is handed in. */
  key: z.string(),
});

export type ItemWindow = z.infer<typeof itemWindowSchema>;

/** What their callback ids are. */
export const itemWindowId = "item-window";
export const itemFormId = "item-form";

/** Buttons of the window; those of a message have names of their own. */
export const windowActions = {
  tick: "item-window:tick",
  begin: "item-window:begin",
  reopen: "item-window:reopen",
  /** Followed by the form's name. */
  form: "item-window:form:",
} as const;

/** Forms that an item's window offers, beside those that its status calls for. */
export const lastingForms: readonly ItemFormName[] = [
  "responsibility",
  "decision",
  "comment",
  "evidence",
  "milestones",
];

/** What its status calls for: pressed at once, or a form. */
export function nextSteps({
  status,
}: PlanItem): readonly (keyof Omit<typeof windowActions, "form"> | "verification")[] {
  switch (status) {
    case "open":
      return ["tick", "begin"];
    case "in-progress":
      return ["tick"];
    case "done":
      return ["verification", "reopen"];
    case "verified":
      return ["reopen"];
    case "declined":
      return [];
  }
}
