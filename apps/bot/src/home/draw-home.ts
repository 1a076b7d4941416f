// The page of one person as it should look now; a sentence where they may not see it.
import type { HomeView } from "@kompass/block-kit";
import { followUp, isOpen } from "@kompass/findings";
import type { TenantStore } from "@kompass/storage";
import type { Dependencies } from "../dependencies.js";
import { readShelf } from "../intake/shelf-document.js";
import { rightsStringsOf } from "../locales/rights/rights-strings-of.js";
import { mentionsOf } from "../plans/mentions-of.js";
import { planId } from "../plans/plan-id.js";
import { refusalOf } from "../rights/refusal-of.js";
import { whoMay } from "../rights/who-may.js";
import { todayOf } from "../settings/today-of.js";
import type { Profile } from "../slack/profiles.js";
import { homeView, plainHome } from "../views/home/home-view.js";

interface Drawing {
  readonly store: TenantStore;
  readonly reviewsOf: Dependencies["reviewsOf"];
  readonly now: Date;
}

/** `user` is Slack's id. */
export async function drawHome(user: string, profile: Profile, { store, reviewsOf, now }: Drawing): Promise<HomeView> {
  const { locale, isKnown, isMember, isAdministrator, chosenLocale = null, chosenAssessment } = profile;
  const { whoAreYou, forMembersOnly } = rightsStringsOf(locale);
  if (!isKnown) return plainHome(whoAreYou);
  if (!isMember) return plainHome(forMembersOnly);
  const refusal = await refusalOf("see", user, locale, store);
  if (refusal !== undefined) return plainHome(refusal);
  const reviews = await reviewsOf(store, chosenAssessment);
  const shelf = await readShelf(store);
  const today = await todayOf(now, store);
  const plan = await store.plans.read(planId);
  const person = await store.people.known(user);
  const mine = person === undefined ? [] : followUp(plan, today, person).open;
  const lateOfOthers = followUp(plan, today).late.filter(
    ({ owner }) => person === undefined || owner.person !== person,
  );
  const mentionOf = await mentionsOf(plan.items.filter(isOpen), store);
  return homeView({
    ...{ reviews, shelf, chosenAssessment: chosenAssessment ?? null },
    ...{ locale, chosenLocale, isAdministrator, whoMay: await whoMay(user, store) },
    ...{ today, mine, lateOfOthers, mentionOf },
  });
}
