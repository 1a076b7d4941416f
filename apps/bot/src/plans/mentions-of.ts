// How the owners of items are named in Slack.
import type { PlanItem } from "@kompass/findings";
import type { TenantStore } from "@kompass/storage";

/** Of a person by the plan's random id: "<@U1>"; `undefined` for who is erased, and for who owns none of the items. */
export async function mentionsOf(
  items: readonly PlanItem[],
  { people }: TenantStore,
): Promise<(person: string) => string | undefined> {
  const mentions = new Map<string, string>();
  for (const person of new Set(items.flatMap(({ owner }) => owner.person ?? []))) {
    const found = await people.find(person);
    if (found?.externalId !== undefined) mentions.set(person, `<@${found.externalId}>`);
  }
  return (person) => mentions.get(person);
}
