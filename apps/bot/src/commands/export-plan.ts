// "Eksporter planen": as a table to work in, and whole with its log.
import { handOver } from "../files/hand-over.js";
import { reportStringsOf } from "../locales/report/report-strings-of.js";
import type { Command } from "./command.js";
import { type Phrases, readPhrase } from "./read-phrase.js";

const phrases: Phrases = {
  nb: [/^(?:eksporter|last ned)(?: hele)? (?:oppfølgings)?planen(?![\p{L}\d])/iu],
  nn: [/^(?:eksporter|last ned)(?: heile)? (?:oppfølgings)?planen(?![\p{L}\d])/iu],
  sv: [/^(?:exportera|ladda ner)(?: hela)? (?:uppföljnings)?planen(?![\p{L}\d])/iu],
  en: [/^(?:export|download)(?: the)?(?: whole)?(?: follow-up)? plan(?![\p{L}\d])/iu],
};

const formats = ["csv", "json"] as const;

export const exportPlanCommand: Command = (text) => {
  const read = readPhrase(text, phrases);
  if (read === undefined) return undefined;
  const named = formats.filter((format) => read.rest.toLowerCase().includes(format));
  return {
    locale: read.locale,
    run: async ({ turn, replyTo, person, locale }) => {
      const { comments } = reportStringsOf(locale);
      const comment = { csv: comments.planAsCsv, json: comments.planAsJson };
      const files = (named.length === 0 ? formats : named).map((format) => ({
        file: { file: "plan" as const, format, locale },
        comment: comment[format],
      }));
      await turn.once((_, say) => handOver(files, say, { person, replyTo, locale }));
    },
  };
};
