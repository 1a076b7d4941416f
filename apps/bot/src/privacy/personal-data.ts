// Everything that is kept about one person: to hand it to them, or to erase it.
import type { TenantStore } from "@kompass/storage";
import { refreshCard } from "../cards/card-places.js";
import type { Say } from "../delivery/outgoing.js";
import { checklistCard } from "../plans/checklist.js";
import { planId } from "../plans/plan-id.js";
import { allPersonalKinds } from "./all-personal-kinds.js";

/** As JSON, with the name that it is kept under. `user` is Slack's id. */
export async function collectPersonalData(
  user: string,
  store: TenantStore,
): Promise<Readonly<Record<string, unknown>>> {
  const person = await store.people.known(user);
  const name = person === undefined ? undefined : (await store.people.find(person))?.name;
  const kept: Record<string, unknown> = { person: { slackUser: user, id: person, name } };
  for (const { name: kind, collect } of allPersonalKinds) kept[kind] = await collect({ user, person }, store);
  return kept;
}

interface Erasure {
  /** Slack's id of who is erased. */
  readonly user: string;
  /** The random id of who erases. */
  readonly by: string;
  readonly now: Date;
}

/**
 * Name and Slack's id go, and everything that is kept about the person; logs stay and replay. What names them in a message
 * that still stands is shown anew. The same user coming back is a new person.
 */
export async function erasePersonalData({ user, by, now }: Erasure, store: TenantStore, say: Say): Promise<void> {
  const person = await store.people.known(user);
  for (const { erase } of allPersonalKinds) await erase({ user, person }, store);
  if (person === undefined) return;
  await store.people.erase(person);
  await store.audit.append({ at: now.toISOString(), by, subject: "erasure", body: { person } });
  const { items } = await store.plans.read(planId);
  const theirs = items.filter(({ owner }) => owner.person === person).flatMap(({ checklist }) => checklist ?? []);
  for (const checklist of new Set(theirs)) await refreshCard(checklistCard(checklist), store, say);
}
