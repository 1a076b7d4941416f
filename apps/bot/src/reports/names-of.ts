// The names of people in a report.
import type { PlanItem } from "@kompass/findings";
import type { TenantStore } from "@kompass/storage";

/** By a person's random id; `undefined` for who is erased, and for who owns none of the items. */
export async function namesOf(
  items: readonly PlanItem[],
  { people }: TenantStore,
): Promise<(person: string) => string | undefined> {
  const names = new Map<string, string>();
  for (const person of new Set(items.flatMap(({ owner }) => owner.person ?? []))) {
    const name = (await people.find(person))?.name;
    if (name !== undefined) names.set(person, name);
  }
  return (person) => names.get(person);
}
