// What Slack tells about a person: language, time zone, and whether they belong to the workspace.
import type { Locale } from "@kompass/model";
import type { WebClient } from "@slack/web-api";
import { localeOfSlack } from "../locales/slack-locale.js";

export interface Profile {
  readonly locale: Locale;
  /** "Europe/Oslo". */
  readonly timeZone: string;
  /** `undefined` where Slack does not tell. */
  readonly name: string | undefined;
  /** A full member of the workspace that the app is installed in: no guest, and nobody of another organisation. */
  readonly isMember: boolean;
  readonly isAdministrator: boolean;
}

/** Where Slack does not tell, or tells a language that we don't speak; nobody unknown counts as a member. */
const unknown: Profile = {
  locale: "nb",
  timeZone: "Europe/Oslo",
  name: undefined,
  isMember: false,
  isAdministrator: false,
};

const most = 5_000;
/** In milliseconds: who becomes a guest is one soon after. */
const freshFor = 10 * 60 * 1_000;

export type ProfileOf = (person: string, client: WebClient) => Promise<Profile>;

/** Remembers the last 5,000 people for ten minutes; who could not be looked up is asked for again next time. */
export function createProfiles(now: () => Date): ProfileOf {
  const known = new Map<string, { readonly profile: Profile; readonly until: number }>();
  return async (person, client) => {
    const key = `${client.token ?? ""}/${person}`;
    const remembered = known.get(key);
    if (remembered !== undefined && remembered.until > now().getTime()) return remembered.profile;
    const { user } = await client.users.info({ user: person, include_locale: true }).catch(() => ({ user: undefined }));
    if (user === undefined) return unknown;
    const profile: Profile = {
      locale: localeOfSlack(user.locale ?? "") ?? unknown.locale,
      timeZone: user.tz ?? unknown.timeZone,
      name: user.profile?.real_name || user.real_name || user.name,
      isMember: !(user.is_restricted || user.is_ultra_restricted || user.is_stranger || user.deleted),
      isAdministrator: (user.is_admin || user.is_owner) ?? false,
    };
    known.delete(key);
    known.set(key, { profile, until: now().getTime() + freshFor });
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return profile;
  };
}
