// What somebody owns in the plan and has not done, as they are shown it.
import type { BlockMessage } from "@kompass/block-kit";
import { followUp } from "@kompass/findings";
import type { Locale } from "@kompass/model";
import type { TenantStore } from "@kompass/storage";
import { todayOf } from "../settings/today-of.js";
import { myTasksView } from "../views/item/my-tasks-view.js";
import { mentionsOf } from "./mentions-of.js";
import { planId } from "./plan-id.js";

/** `person` is the plan's random id. */
export async function myTasks(person: string, locale: Locale, store: TenantStore, now: Date): Promise<BlockMessage> {
  const today = await todayOf(now, store);
  const { open, late } = followUp(await store.plans.read(planId), today, person);
  const found = await store.people.find(person);
  const owner = found?.externalId === undefined ? undefined : `<@${found.externalId}>`;
  return myTasksView({
    items: open,
    late: late.length,
    owner,
    locale,
    today,
    mentionOf: await mentionsOf(open, store),
  });
}
