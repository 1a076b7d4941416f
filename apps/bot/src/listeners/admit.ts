// The door before every listener: who is no full member of the workspace, or may not see, gets a polite no and nothing else.
import type { App } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { OutgoingBody } from "../delivery/outgoing.js";
import type { Turn } from "../delivery/turn.js";
import { rightsStringsOf } from "../locales/rights/rights-strings-of.js";
import { refusalOf } from "../rights/refusal-of.js";
import { namedGroups } from "../rights/rights.js";
import { readRights } from "../rights/rights-document.js";
import { keepStanding } from "../rights/standing-document.js";
import type { Profile } from "../slack/profiles.js";
import { type Asker, readAsker } from "../slack/read-asker.js";
import type { GroupsOf } from "../slack/user-groups.js";
import { plainView } from "../views/plain-view.js";
import type { Surface } from "./surface.js";

interface Parts extends Pick<Surface, "profileOf" | "turnOf" | "log"> {
  readonly groupsOf: GroupsOf;
}

export function admit(app: App, { profileOf, groupsOf, turnOf, log }: Parts): void {
  app.use(async ({ body, client, context, next, ...more }) => {
    const asker = readAsker(body);
    if (asker === undefined || asker.person === context.botUserId) return next();
    const turn = turnOf(context);
    const profile = await profileOf(asker.person, client);
    const refusal = await refusalFor(asker.person, profile, { turn, groupsOf, client });
    if (refusal === undefined) return next();
    if ("ack" in more) await more.ack?.();
    log("info", "not-admitted", { where: asker.where });
    await turn.once(async (_, say) => {
      const body = refusalTo(asker, refusal);
      if (body !== undefined) await say(body);
    });
  });
}

interface At {
  readonly turn: Turn;
  readonly groupsOf: GroupsOf;
  readonly client: WebClient;
}

/** Keeps what Slack tells of a member, for the transactions to come. */
async function refusalFor(
  person: string,
  { isKnown, isMember, isAdministrator, locale }: Profile,
  { turn, groupsOf, client }: At,
): Promise<string | undefined> {
  const { forMembersOnly, whoAreYou } = rightsStringsOf(locale);
  if (!isKnown) return whoAreYou;
  if (!isMember) return forMembersOnly;
  const named = namedGroups(await turn.read(readRights));
  const groups = named.length === 0 ? [] : await groupsOf(person, named, client);
  return turn.read(async (store) => {
    await keepStanding(person, { isAdministrator, groups: [...groups] }, store);
    return refusalOf("see", person, locale, store);
  });
}

function refusalTo(asker: Asker, text: string): OutgoingBody | undefined {
  const message = plainView(text);
  const { person } = asker;
  switch (asker.where) {
    case "message": {
      const { channel, thread, isDirect } = asker;
      return isDirect
        ? { send: "message", channel, thread, message }
        : { send: "private", channel, person, thread, message };
    }
    case "response":
      return { send: "response", url: asker.url, message };
    case "direct":
      return { send: "message", channel: person, thread: null, message };
    case "home":
      return { send: "home", person };
    case "nowhere":
      return undefined;
  }
}
