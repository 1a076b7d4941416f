// People whom a text mentions: in the plan they go by random ids, so that erasing a person erases them there too.
import type { TenantStore } from "@kompass/storage";

/** Slack's "<@U1>" becomes "<@…>" with the plan's random id. */
export async function withPeople(text: string, { people }: TenantStore): Promise<string> {
  const users = [...new Set([...text.matchAll(/<@([UW]\w+)>/g)].map(([, user = ""]) => user))];
  const persons = new Map(await Promise.all(users.map(async (user) => [user, await people.identify(user)] as const)));
  return text.replace(/<@([UW]\w+)>/g, (whole, user: string) => {
    const person = persons.get(user);
    return person === undefined ? whole : `<@${person}>`;
  });
}
