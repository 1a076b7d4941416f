// "Tertialrapport", "tertialrapport for 2. tertial 2026": what became of the plan in a tertial.
import { printDate } from "@kompass/model";
import { workStringsOf } from "../locales/longer-work/work-strings-of.js";
import { reportStringsOf } from "../locales/report/report-strings-of.js";

import { readPeriod } from "../reports/read-period.js";
import { todayOf } from "../settings/today-of.js";
import { plainView } from "../views/plain-view.js";
import { tertialView } from "../views/report/tertial-view.js";
import type { Command } from "./command.js";
import { type Phrases, readPhrase } from "./read-phrase.js";

const phrases: Phrases = {
  nb: [/^(?:(?:vis|lag|hent|gi)(?: meg| oss)?(?: en)? )?tertialrapport(?:en)?(?![\p{L}\d])/iu],
  nn: [/^(?:(?:vis|lag|hent|gi|gje)(?: meg| oss)?(?: ein)? )?tertialrapport(?:en)?(?![\p{L}\d])/iu],
  sv: [/^(?:(?:visa|skapa|hämta|ge)(?: mig| oss)?(?: en)? )?tertialrapport(?:en)?(?![\p{L}\d])/iu],
  en: [/^(?:(?:show|make|get|give)(?: me| us)?(?: a| the)? )?(?:tertial|four-month(?:ly)?) report(?![\p{L}\d])/iu],
};

export const tertialReportCommand: Command = (text) => {
  const read = readPhrase(text, phrases);
  if (read === undefined) return undefined;
  return {
    locale: read.locale,
    run: async ({ turn, replyTo, work, dependencies, locale }) => {
      const { tertial } = reportStringsOf(locale);
      const today = await turn.read((store) => todayOf(dependencies.now(), store));
      const period = readPeriod(read.rest, { today, locale });
      if (period === undefined || period.from > today) {
        const why = period === undefined ? tertial.whichOne : tertial.notBegun(printDate(period.from, locale));
        await turn.once((_, say) => say(replyTo(plainView(why))));
        return;
      }
      // What is not over is told as it stands today: nothing is late before its day.
      const isOver = period.to < today;
      const to = isOver ? period.to : today;
      const { readsPlan, writesReport } = workStringsOf(locale).steps;
      await work.step(readsPlan);
      const { readTertial } = await import("../reports/tertial-report.js");
      const request = { from: period.from, to, locale };
      const tree = await readTertial(request, { read: turn.read, reviewsOf: dependencies.reviewsOf });
      await work.step(writesReport);
      const message = tertialView(tree, request, { isOver });
      await turn.once((_, say) => say(replyTo(message)));
    },
  };
};
