// Who stands behind the plan's random ids, as Slack knows them.
import type { PlanItem } from "@kompass/findings";
import type { TenantStore } from "@kompass/storage";
import { personsIn } from "./persons-in-text.js";

/** Slack's ids of everybody that an item names; `undefined` for who is erased. */
export async function usersOf(
  item: PlanItem,
  { people }: TenantStore,
  others: readonly string[] = [],
): Promise<(person: string) => string | undefined> {
  const { owner, participants, ended, evidence, comments, verification } = item;
  const named = [
    ...participants,
    ...[owner.person, ended?.by, verification?.by].filter((person) => person !== null && person !== undefined),
    ...[...evidence, ...comments].map(({ by }) => by),
    ...others,
    ...[...evidence, ...comments].flatMap(({ text }) => personsIn(text)),
    ...personsIn(verification?.note ?? ""),
  ];
  const users = new Map<string, string>();
  for (const person of new Set(named)) {
    const found = await people.find(person);
    if (found?.externalId !== undefined) users.set(person, found.externalId);
  }
  return (person) => users.get(person);
}
