// "Saksframlegg på nynorsk", "saksframlegg for 33/26": what the council is asked to decide, or has decided.
import type { Locale } from "@kompass/model";
import { handOver } from "../files/hand-over.js";
import { workStringsOf } from "../locales/longer-work/work-strings-of.js";
import { reportStringsOf } from "../locales/report/report-strings-of.js";
import { reportView } from "../views/report/report-view.js";
import type { Command } from "./command.js";
import { type Phrases, readPhrase } from "./read-phrase.js";

const norwegian =
  /^(?:(?:vis|lag|hent|skriv|gi|gje)(?: meg| oss)?(?: et| eit)? )?(?:saksframlegg|saksfremlegg)(?:et)?(?![\p{L}\d])/iu;

const phrases: Phrases = {
  nb: [norwegian],
  nn: [norwegian],
  sv: [/^(?:(?:visa|skapa|skriv|hämta|ge)(?: mig| oss)?(?: en)? )?tjänsteskrivelse(?:n)?(?![\p{L}\d])/iu],
  en: [/^(?:(?:show|make|write|get|give)(?: me| us)?(?: a| the)? )?case file(?![\p{L}\d])/iu],
};

const inLanguage: readonly (readonly [RegExp, Locale])[] = [
  [/\b(?:på|in) nynorsk\b/iu, "nn"],
  [/\b(?:på|in) bokmål(?![\p{L}\d])/iu, "nb"],
];

export const caseFileCommand: Command = (text) => {
  const read = readPhrase(text, phrases);
  if (read === undefined) return undefined;
  const named = inLanguage.find(([words]) => words.test(read.rest));
  const caseNumber = /(?<![\p{L}\d])[\p{L}\d/.-]*\d[\p{L}\d/.-]*/u.exec(read.rest)?.[0] ?? null;
  return {
    locale: named?.[1] ?? read.locale,
    run: async ({ turn, replyTo, work, dependencies, person, locale: own }) => {
      // The Norwegian word is answered in Norwegian, whatever language Slack speaks to its reader.
      const locale = named === undefined && norwegian.test(text) && own !== "nn" ? "nb" : own;
      const { comments } = reportStringsOf(locale);
      const request = { caseNumber, locale };
      const { readsPlan, writesCaseFile } = workStringsOf(locale).steps;
      await work.step(readsPlan);
      const { readCaseFile } = await import("../reports/case-file-report.js");
      const tree = await readCaseFile(request, { read: turn.read, reviewsOf: dependencies.reviewsOf });
      await work.step(writesCaseFile);
      const message = reportView({ tree, locale });
      const file = { file: "case-file" as const, ...request };
      await turn.once(async (_, say) => {
        await say(replyTo(message));
        await handOver([{ file, comment: comments.caseFile }], say, { person, replyTo, locale });
      });
    },
  };
};
