// "Importer planen" without a file: says how it is done.
import { importStringsOf } from "../locales/import/import-strings-of.js";
import { plainView } from "../views/plain-view.js";
import type { Command } from "./command.js";
import { type Phrases, readPhrase } from "./read-phrase.js";

const phrases: Phrases = {
  nb: [/^(?:importer|les inn)(?: hele)? (?:oppfølgings)?planen(?![\p{L}\d])/iu],
  nn: [/^(?:importer|les inn)(?: heile)? (?:oppfølgings)?planen(?![\p{L}\d])/iu],
  sv: [/^(?:importera|läs in)(?: hela)? (?:uppföljnings)?planen(?![\p{L}\d])/iu],
  en: [/^(?:import|read in|read back)(?: the)?(?: whole)?(?: follow-up)? plan(?![\p{L}\d])/iu],
};

/** The words that stand beside the file, too. */
export const readImportWords = (text: string) => readPhrase(text, phrases);

export const importPlanCommand: Command = (text) => {
  const read = readImportWords(text);
  if (read === undefined) return undefined;
  return {
    locale: read.locale,
    run: async ({ turn, replyTo, locale }) => {
      await turn.once((_, say) => say(replyTo(plainView(importStringsOf(locale).how))));
    },
  };
};
