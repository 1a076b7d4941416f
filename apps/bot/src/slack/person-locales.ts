// The language that a person has set in Slack, looked up once.

import type { Locale } from "@kompass/model";
import type { WebClient } from "@slack/web-api";
import { localeOfSlack } from "../locales/slack-locale.js";

/** Bokmål where Slack does not tell, or tells a language that we don't speak. */
const fallback: Locale = "nb";
const most = 5_000;

export type PersonLocaleOf = (person: string, client: WebClient) => Promise<Locale>;

/** Remembers the last 5,000 people; who could not be looked up is asked for again next time. */
export function createPersonLocales(): PersonLocaleOf {
  const known = new Map<string, Locale>();
  return async (person, client) => {
    const remembered = known.get(person);
    if (remembered !== undefined) return remembered;
    const found = await client.users.info({ user: person, include_locale: true }).catch(() => undefined);
    if (found?.user === undefined) return fallback;
    const locale = localeOfSlack(found.user.locale ?? "") ?? fallback;
    known.set(person, locale);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return locale;
  };
}
