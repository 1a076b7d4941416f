// The door before every listener: who is no full member of the workspace, or may not see, gets a polite no and nothing else.
import type { Locale } from "@kompass/model";
import type { TenantStore } from "@kompass/storage";
import type { App } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { OutgoingBody } from "../delivery/outgoing.js";
import type { Turn } from "../delivery/turn.js";
import { rightsStringsOf } from "../locales/rights/rights-strings-of.js";
import type { NotAllowedError } from "../rights/not-allowed-error.js";
import { notAllowedText } from "../rights/not-allowed-text.js";
import { whyNot } from "../rights/refusal-of.js";
import { namedGroups, type Rights } from "../rights/rights.js";
import { readRights } from "../rights/rights-document.js";
import { keepStanding } from "../rights/standing-document.js";
import type { Member, MemberOf } from "../slack/profiles.js";
import { type Asker, readAsker } from "../slack/read-asker.js";
import type { GroupsOf } from "../slack/user-groups.js";
import { plainView } from "../views/plain-view.js";
import type { Surface } from "./surface.js";

interface Parts extends Pick<Surface, "profileOf" | "turnOf" | "log"> {
  readonly memberOf: MemberOf;
  readonly groupsOf: GroupsOf;
}

export function admit(app: App, { memberOf, profileOf, groupsOf, turnOf, log }: Parts): void {
  app.use(async ({ body, client, context, next, ...more }) => {
    const asker = readAsker(body);
    if (asker === undefined || asker.person === context.botUserId) return next();
    const { person } = asker;
    const turn = turnOf(context);
    const refusal = await refusalFor(person, await memberOf(person, client), { turn, groupsOf, client });
    if (refusal === undefined) return next();
    if ("ack" in more) await more.ack?.();
    log("info", "not-admitted", { where: asker.where });
    const { locale } = await profileOf(person, client);
    await turn.once(async (_, say) => {
      const body = refusalTo(asker, refusalText(refusal, locale));
      if (body !== undefined) await say(body);
    });
  });
}

type Refusal = "whoAreYou" | "forMembersOnly" | NotAllowedError;

interface At {
  readonly turn: Turn;
  readonly groupsOf: GroupsOf;
  readonly client: WebClient;
}

/** Keeps what Slack tells of a member, for the transactions to come. */
async function refusalFor(
  person: string,
  { isKnown, isMember, isAdministrator }: Member,
  { turn, groupsOf, client }: At,
): Promise<Refusal | undefined> {
  if (!isKnown) return "whoAreYou";
  if (!isMember) return "forMembersOnly";
  const asMemberOf = async (
    groups: readonly string[],
    store: TenantStore,
    known?: Rights,
  ): Promise<Refusal | undefined> => {
    await keepStanding(person, { isAdministrator, groups: [...groups] }, store);
    return whyNot("see", person, store, known);
  };
  const { named, refusal } = await turn.read(async (store) => {
    const rights = await readRights(store);
    const named = namedGroups(rights);
    return { named, refusal: named.length === 0 ? await asMemberOf([], store, rights) : undefined };
  });
  if (named.length === 0) return refusal;
  const groups = await groupsOf(person, named, client);
  return turn.read((store) => asMemberOf(groups, store));
}

function refusalText(refusal: Refusal, locale: Locale): string {
  return typeof refusal === "string" ? rightsStringsOf(locale)[refusal] : notAllowedText(refusal, locale);
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
