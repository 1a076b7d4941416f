// Whoever has just installed the app is greeted soon.
import type { TenantStore } from "@kompass/storage";

export const greetingPrefix = "greeting/";

/** To be written in the transaction that stores an installation; `person` is Slack's id. */
export async function scheduleGreeting(person: string, now: Date, { jobs }: Pick<TenantStore, "jobs">): Promise<void> {
  await jobs.schedule({ key: `${greetingPrefix}${person}`, dueAt: now.getTime(), payload: {} });
}
