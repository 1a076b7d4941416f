// Who somebody is: what Slack tells, beside what they have chosen and what the workspace has settled.
import type { Locale } from "@kompass/model";
import type { Storage, TenantStore } from "@kompass/storage";
import type { WebClient } from "@slack/web-api";
import { localeOfSlack } from "../locales/slack-locale.js";
import { readPreferences } from "../preferences/preferences.js";
import { readSettings } from "../settings/workspace-settings-document.js";
import type { Installation } from "../tenancy/installation.js";
import { isFullMember } from "./full-member.js";
import { createRemembered } from "./remembered.js";

/** What Slack tells of somebody. */
export interface Member {
  readonly slackLocale: Locale | undefined;
  /** "Europe/Oslo". */
  readonly timeZone: string;
  /** `undefined` where Slack does not tell. */
  readonly name: string | undefined;
  /** Slack has told who it is. */
  readonly isKnown: boolean;
  /** A full member of the workspace that the app is installed in: no guest, and nobody of another organisation. */
  readonly isMember: boolean;
  /** Administers the workspace in Slack, or has installed the app. */
  readonly isAdministrator: boolean;
  /** Deactivated: nobody reads what is sent there. */
  readonly hasLeft: boolean;
}

export interface Profile extends Omit<Member, "slackLocale"> {
  /** The one they have chosen, else that of their Slack, else the workspace's. */
  readonly locale: Locale;
  /** Stands above the language of a message. */
  readonly chosenLocale: Locale | undefined;
  /** The assessment that they have chosen, as the shelf names it; without it the workspace's. */
  readonly chosenAssessment: string | undefined;
}

/** Where Slack does not tell; nobody unknown counts as a member. */
const unknown: Member = {
  slackLocale: undefined,
  timeZone: "Europe/Oslo",
  name: undefined,
  isKnown: false,
  isMember: false,
  isAdministrator: false,
  hasLeft: false,
};

const most = 5_000;
/** In milliseconds: who becomes a guest is one soon after. */
const freshFor = 10 * 60 * 1_000;

/** What is stored about somebody's wishes, and the workspace's. */
export interface Choices {
  readonly locale: Locale | undefined;
  readonly assessment: string | undefined;
  readonly ofWorkspace: Locale;
}

export async function readChoices(person: string, store: TenantStore): Promise<Choices> {
  const { locale, assessment } = await readPreferences(person, store);
  const { locale: ofWorkspace } = await readSettings(store);
  return { locale: locale ?? undefined, assessment: assessment ?? undefined, ofWorkspace };
}

/** Where nothing is installed nobody has chosen anything. */
const noChoices: Choices = { locale: undefined, assessment: undefined, ofWorkspace: "nb" };

export function profileFrom({ slackLocale, ...member }: Member, { locale, assessment, ofWorkspace }: Choices): Profile {
  return {
    ...member,
    locale: locale ?? slackLocale ?? ofWorkspace,
    chosenLocale: locale,
    chosenAssessment: assessment,
  };
}

export type MemberOf = (person: string, client: WebClient) => Promise<Member>;
export type ProfileOf = (person: string, client: WebClient) => Promise<Profile>;

interface Parts {
  readonly storage: Storage;
  readonly installationOf: (token: string | undefined) => Installation | undefined;
  readonly now: () => Date;
}

interface Profiles {
  /** Remembers the last 5,000 people for ten minutes; who could not be looked up is asked for again next time. */
  readonly memberOf: MemberOf;
  readonly profileOf: ProfileOf;
}

export function createProfiles({ storage, installationOf, now }: Parts): Profiles {
  const members = createRemembered<Member>({ now, freshFor, most });

  const ask = async (person: string, client: WebClient): Promise<Member> => {
    const { user } = await client.users.info({ user: person, include_locale: true });
    if (user === undefined) throw new Error("nobody is told of");
    const installation = installationOf(client.token);
    const isMember = isFullMember(user, installation?.tenant);
    const administers = (user.is_admin || user.is_owner) ?? false;
    return {
      slackLocale: localeOfSlack(user.locale ?? ""),
      timeZone: user.tz ?? unknown.timeZone,
      name: user.profile?.real_name || user.real_name || user.name,
      isKnown: true,
      isMember,
      isAdministrator: isMember && (administers || installation?.installedBy === person),
      hasLeft: user.deleted ?? false,
    };
  };
  const memberOf: MemberOf = (person, client) =>
    members(`${client.token ?? ""}/${person}`, () => ask(person, client)).catch(() => unknown);

  return {
    memberOf,
    profileOf: async (person, client) => {
      const member = await memberOf(person, client);
      const tenant = installationOf(client.token)?.tenant;
      const read = (store: TenantStore) => readChoices(person, store);
      return profileFrom(member, tenant === undefined ? noChoices : await storage.inTenant(tenant, read));
    },
  };
}
