// The buttons of a report that waits, and the window in which it is confirmed and loaded.
import { locales } from "@kompass/model";
import { isWaiting } from "../intake/brought-report.js";
import { broughtReportKind } from "../intake/brought-report-document.js";
import type { Handling } from "../intake/load-report.js";
import { intakeStringsOf } from "../locales/intake/intake-strings-of.js";
import { NotAllowedError } from "../rights/not-allowed-error.js";
import { notAllowedText } from "../rights/not-allowed-text.js";
import { refusalOf } from "../rights/refusal-of.js";
import { openModal } from "../slack/open-modal.js";
import { readClick } from "../slack/read-click.js";
import { readSubmission } from "../slack/read-submission.js";
import { bringAction } from "../views/intake/greeting-view.js";
import { reportActions } from "../views/intake/report-card.js";
import { categories, settled, settleReport, settleReportModal } from "../views/intake/settle-report-modal.js";
import { plainView } from "../views/plain-view.js";
import type { Listener } from "./surface.js";

export const answerReportButtons: Listener = (app, { dependencies, profileOf, turnOf, log }) => {
  app.action(/^report:(settle|drop)$/, async ({ ack, body, client, context }) => {
    await ack();
    const { person: user, action, value: id, trigger, responseUrl: url } = readClick(body);
    const { name, locale } = await profileOf(user, client);
    const { gone } = intakeStringsOf(locale);
    const turn = turnOf(context);
    const tell = (text: string) => turn.once((_, say) => say({ send: "response", url, message: plainView(text) }));
    const mayNot = await turn.read((store) => refusalOf("administer", user, locale, store));
    if (mayNot !== undefined) return void (await tell(mayNot));
    if (action === reportActions.drop) {
      const { dropReport } = await import("../intake/load-report.js");
      await turn.once(async (store, say) => {
        const isDropped = await dropReport(id, { store, say, user, name, ...dependencies, now: dependencies.now() });
        if (!isDropped) await say({ send: "response", url, message: plainView(gone) });
      });
      return;
    }
    const report = (await turn.read(({ documents }) => documents.read(broughtReportKind, id)))?.body;
    if (report === undefined || !isWaiting(report)) {
      log("warn", "not-there", { kind: "report" });
      return void (await tell(gone));
    }
    const view = settleReportModal(id, report);
    await openModal({
      client,
      trigger,
      view,
      turn,
      locale,
      replyTo: (message) => ({ send: "response", url, message }),
    });
  });

  app.action(bringAction, async ({ ack, body, context }) => {
    await ack();
    const { value, channel, thread } = readClick(body);
    const locale = locales.find((each) => each === value) ?? "nb";
    const { importers } = await import("@kompass/importers");
    const formats = importers.map(({ id }) => `.${id}`);
    const list = new Intl.ListFormat(locale, { type: "disjunction" }).format(formats);
    const message = plainView(intakeStringsOf(locale).greeting.how(list));
    await turnOf(context).once((_, say) => say({ send: "message", channel, thread, message }));
  });
};

export const loadSettledReport: Listener = (app, { dependencies, profileOf, turnOf, log }) => {
  app.view(settleReport, async ({ ack, body, client, context }) => {
    const { person: user, metadata: id, one } = readSubmission(body);
    const { name, locale } = await profileOf(user, client);
    const { settle, gone } = intakeStringsOf(locale);
    const year = one(settled.year)?.trim() ?? "";
    const refuse = (input: string, why: string) => ack({ response_action: "errors", errors: { [input]: why } });
    if (year !== "" && !/^(19|20)\d\d$/.test(year)) return refuse(settled.year, settle.wrongYear);
    const given = {
      subject: one(settled.municipality)?.trim() ?? "",
      period: year === "" ? null : Number(year),
      categoryOf: (finding: string) => categories.find((each) => each === one(settled.finding + finding)),
      reason: settle.reason,
    };
    const { loadReport } = await import("../intake/load-report.js");
    try {
      await turnOf(context).once(
        async (store, say) => {
          const handling: Handling = { store, say, user, name, newId: dependencies.newId, now: dependencies.now() };
          const isLoaded = await loadReport(id, given, handling);
          if (isLoaded) return;
          log("warn", "not-there", { kind: "report" });
          await say({ send: "message", channel: user, thread: null, message: plainView(gone) });
        },
        { stored: () => ack() },
      );
    } catch (error) {
      if (!(error instanceof NotAllowedError)) throw error;
      await refuse(settled.municipality, notAllowedText(error, locale));
    }
  });
};
