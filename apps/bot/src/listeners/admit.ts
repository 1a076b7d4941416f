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
import { withProfile } from "../slack/profile-in.js";
import { type Member, type MemberOf, type Profile, profileFrom, readChoices } from "../slack/profiles.js";
import { type Asker, readAsker } from "../slack/read-asker.js";
import type { GroupsOf } from "../slack/user-groups.js";
import { plainView } from "../views/plain-view.js";
import type { Surface } from "./surface.js";

interface Parts extends Pick<Surface, "turnOf" | "log"> {
  readonly memberOf: MemberOf;
  readonly groupsOf: GroupsOf;
}

export function admit(app: App, { memberOf, groupsOf, turnOf, log }: Parts): void {
  app.use(async ({ body, client, context, next, ...more }) => {
    const asker = readAsker(body);
    if (asker === undefined || asker.person === context.botUserId) return next();
    const { person } = asker;
    const turn = turnOf(context);
    const { refusal, profile } = await atTheDoor(person, await memberOf(person, client), { turn, groupsOf, client });
    if (refusal === undefined) {
      Object.assign(context, withProfile(profile));
      return next();
    }
    if ("ack" in more) await more.ack?.();
    log("info", "not-admitted", { where: asker.where });
    await turn.once(async (_, say) => {
      const body = refusalTo(asker, refusalText(refusal, profile.locale));
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

interface Met {
  /** `undefined` lets in. */
  readonly refusal: Refusal | undefined;
  readonly profile: Profile;
}

/** Keeps what Slack tells of a member, for the transactions to come. */
async function atTheDoor(person: string, member: Member, { turn, groupsOf, client }: At): Promise<Met> {
  const { isKnown, isMember, isAdministrator } = member;
  const refusalOf = async (groups: readonly string[], rights: Rights, store: TenantStore) => {
    await keepStanding(person, { isAdministrator, groups: [...groups] }, store);
    return whyNot("see", person, store, rights);
  };
  const { profile, rights, refusal } = await turn.read(async (store) => {
    const profile = profileFrom(member, await readChoices(person, store));
    const rights = await readRights(store);
    const isSettled = isMember && namedGroups(rights).length === 0;
    return { profile, rights, refusal: isSettled ? await refusalOf([], rights, store) : undefined };
  });
  if (!isKnown) return { profile, refusal: "whoAreYou" };
  if (!isMember) return { profile, refusal: "forMembersOnly" };
  const named = namedGroups(rights);
  if (named.length === 0) return { profile, refusal };
  const groups = await groupsOf(person, named, client);
  return { profile, refusal: await turn.read((store) => refusalOf(groups, rights, store)) };
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
