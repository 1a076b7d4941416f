// The files that can be had from the app's page: each goes to whoever presses, in their direct channel.
import { type Review, tertialOf } from "@kompass/findings";
import type { TenantStore } from "@kompass/storage";
import type { FileWithWords } from "../files/hand-over.js";
import { privacyStringsOf } from "../locales/privacy/privacy-strings-of.js";
import { reportStringsOf } from "../locales/report/report-strings-of.js";
import { todayOf } from "../settings/today-of.js";
import { readHomeClick } from "../slack/read-home-click.js";
import { type FileOnHome, fileOnHomeSchema } from "../views/home/file-on-home.js";
import type { Listener } from "./surface.js";

export const handOverFromHome: Listener = (app, { dependencies, profileOf, turnOf }) => {
  app.action(/^home:file:\d+$/, async ({ ack, body, client, context }) => {
    await ack();
    const { person: user, value } = readHomeClick(body);
    const wanted = fileOnHomeSchema.parse(JSON.parse(value));
    const profile = await profileOf(user, client);
    await turnOf(context).once(async (store, say) => {
      const [review] = await dependencies.reviewsOf(store, profile.chosenAssessment);
      const asked = { user, name: profile.name, review, now: dependencies.now() };
      const { file, comment } = await fileFor(wanted, asked, store);
      await say({ send: "file", channel: user, thread: null, file, comment });
    });
  });
};

interface Asked {
  /** Slack's id and name of who presses. */
  readonly user: string;
  readonly name: string | undefined;
  /** What the page shows them. */
  readonly review: Review;
  readonly now: Date;
}

async function fileFor(
  wanted: FileOnHome,
  { user, name, review, now }: Asked,
  store: TenantStore,
): Promise<FileWithWords> {
  const { comments } = reportStringsOf(wanted.locale);
  const { locale } = wanted;
  switch (wanted.file) {
    case "plan":
      return { file: wanted, comment: wanted.format === "csv" ? comments.planAsCsv : comments.planAsJson };
    case "calendar":
      return wanted.of === "plan"
        ? { file: { file: "calendar", person: null, locale }, comment: comments.wholeCalendar }
        : {
            file: { file: "calendar", person: await store.people.identify(user, name), locale },
            comment: comments.ownCalendar,
          };
    case "tertial": {
      const to = await todayOf(now, store);
      const { from } = tertialOf(to);
      return { file: { file: "tertial", from, to, format: "xlsx", locale }, comment: comments.tertial };
    }
    case "case-file":
      return { file: { file: "case-file", caseNumber: null, locale }, comment: comments.caseFile };
    case "assessment":
      return { file: { file: "assessment", assessment: review.assessment.id, locale }, comment: comments.assessment };
    case "personal-data":
      return { file: { file: "personal-data", user, locale }, comment: privacyStringsOf(locale).yourData };
  }
}
