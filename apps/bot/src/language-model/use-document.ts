// How much of the day's share of language model calls a person has used.
import type { Budget, Spender } from "@kompass/answers";
import type { DocumentKind, TenantStore } from "@kompass/storage";
import { z } from "zod";

const useSchema = z.object({ day: z.string(), calls: z.int(), tokens: z.int() });
type ModelUse = z.infer<typeof useSchema>;

/** By Slack's id of the person: the last day that they used any. */
export const modelUseKind: DocumentKind<ModelUse> = { name: "model-use", schema: useSchema };

/** `false`, and nothing counted, where calls or tokens of the day are used up. */
export async function takeCall({ person, day }: Spender, budget: Budget, { documents }: TenantStore): Promise<boolean> {
  const known = await documents.read(modelUseKind, person);
  const used = known?.body.day === day ? known.body : { day, calls: 0, tokens: 0 };
  if (used.calls >= budget.calls || used.tokens >= budget.tokens) return false;
  await documents.write(modelUseKind, person, { ...used, calls: used.calls + 1 }, known?.version ?? 0);
  return true;
}

/** Counted for the day that the call was made, as long as it lasts. */
export async function addTokens({ person, day }: Spender, tokens: number, { documents }: TenantStore): Promise<void> {
  const known = await documents.read(modelUseKind, person);
  if (known?.body.day !== day) return;
  await documents.write(modelUseKind, person, { ...known.body, tokens: known.body.tokens + tokens }, known.version);
}
