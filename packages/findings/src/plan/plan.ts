// A municipality's plan: its items, and the version that counts every change.
import type { DeepReadonly } from "@kompass/model";
import { z } from "zod";
import { planItemSchema } from "./plan-item.js";

export const planSchema = z.object({
  schemaVersion: z.literal(1),
  id: z.string().min(1),
  /** The number of changes so far: an edit makes the next one. */
  version: z.int().nonnegative(),
  items: z.array(planItemSchema),
});

/** The state that all changes so far add up to. */
export type Plan = DeepReadonly<z.infer<typeof planSchema>>;

export const emptyPlan = (id: string): Plan => ({ schemaVersion: 1, id, version: 0, items: [] });
