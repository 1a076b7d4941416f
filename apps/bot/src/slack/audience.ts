// Who would read along in a channel: colleagues alone, or also guests and other organisations.
import type { TenantId } from "@kompass/storage";
import type { WebClient } from "@slack/web-api";
import type { Installation } from "../tenancy/installation.js";
import { isFullMember } from "./full-member.js";
import { createRemembered } from "./remembered.js";

/** "outsiders" also where it can't be found out. */
export type Audience = "colleagues" | "outsiders";

/** `channel` is Slack's id; a person's id means the direct channel with them. */
export type AudienceOf = (channel: string, client: WebClient) => Promise<Audience>;

/** In milliseconds: a channel that is shared with others is treated as such soon after. */
const freshFor = 5 * 60 * 1_000;
const most = 2_000;
/** Parts of a thousand that a list may have; of a longer one nobody waits for the end. */
const mostPages = 20;

interface Parts {
  readonly installationOf: (token: string | undefined) => Installation | undefined;
  readonly now: () => Date;
}

/** Remembers for five minutes what a channel is, who is in it, and who belongs to the workspace. */
export function createAudience({ installationOf, now }: Parts): AudienceOf {
  const audiences = createRemembered<Audience>({ now, freshFor, most });
  const insiders = createRemembered<ReadonlySet<string>>({ now, freshFor, most });

  const find = async (channel: string, client: WebClient): Promise<Audience> => {
    const token = client.token ?? "";
    const tenant = installationOf(token)?.tenant;
    const [about, members, inside] = await Promise.all([
      client.conversations.info({ channel }),
      membersOf(channel, client),
      insiders(token, () => insidersOf(tenant, client)),
    ]);
    const isShared = about.channel?.is_ext_shared !== false || about.channel.is_pending_ext_shared === true;
    return isShared || members.some((member) => !inside.has(member)) ? "outsiders" : "colleagues";
  };
  return (channel, client) => {
    if (/^[DUW]/.test(channel)) return Promise.resolve("colleagues");
    const key = `${client.token ?? ""}/${channel}`;
    return audiences(key, () => find(channel, client)).catch((): Audience => "outsiders");
  };
}

function membersOf(channel: string, client: WebClient): Promise<readonly string[]> {
  return allPages(async (cursor) => {
    const { members = [], response_metadata: more } = await client.conversations.members({ channel, ...cursor });
    return { items: members, next: more?.next_cursor };
  });
}

/** Full members of the workspace, and bots. */
async function insidersOf(tenant: TenantId | undefined, client: WebClient): Promise<ReadonlySet<string>> {
  const users = await allPages(async (cursor) => {
    const { members = [], response_metadata: more } = await client.users.list(cursor);
    return { items: members, next: more?.next_cursor };
  });
  return new Set(users.filter((user) => isFullMember(user, tenant)).flatMap(({ id }) => id ?? []));
}

interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | undefined;
}

/** Throws where there is no end in sight. */
async function allPages<T>(
  read: (page: { readonly limit: number; readonly cursor?: string }) => Promise<Page<T>>,
): Promise<readonly T[]> {
  const all: T[] = [];
  const limit = 1_000;
  let cursor = "";
  for (let page = 0; page < mostPages; page += 1) {
    const { items, next = "" } = await read(cursor === "" ? { limit } : { limit, cursor });
    all.push(...items);
    if (next === "") return all;
    cursor = next;
  }
  throw new Error("too many to read");
}
