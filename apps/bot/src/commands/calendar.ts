// "Kalender", "min kalender": due dates as a file that any calendar reads.
import { handOver } from "../files/hand-over.js";
import { reportStringsOf } from "../locales/report/report-strings-of.js";
import type { Command } from "./command.js";
import { type Phrases, readPhrase } from "./read-phrase.js";

const phrases: Phrases = {
  nb: [/^(?:(?:vis|lag|hent|gi)(?: meg| oss)? )?(?:en |min )?kalender(?:en)?(?: min)?(?![\p{L}\d])/iu],
  nn: [/^(?:(?:vis|lag|hent|gi|gje)(?: meg| oss)? )?(?:ein |min )?kalender(?:en)?(?: min)?(?![\p{L}\d])/iu],
  sv: [/^(?:(?:visa|skapa|hämta|ge)(?: mig| oss)? )?(?:en |min )?kalender(?:n)?(?![\p{L}\d])/iu],
  en: [/^(?:(?:show|make|get|give)(?: me| us)? )?(?:a |the |my )?calendar(?![\p{L}\d])/iu],
};

const isOwn = (text: string): boolean => /(?<!\p{L})(?:min|mine|mina|my)(?!\p{L})/iu.test(text);

export const calendarCommand: Command = (text) => {
  const read = readPhrase(text, phrases);
  if (read === undefined) return undefined;
  return {
    locale: read.locale,
    run: async ({ turn, replyTo, person, profile, locale }) => {
      const { comments } = reportStringsOf(locale);
      await turn.once(async ({ people }, say) => {
        const own = isOwn(text) ? await people.identify(person, profile.name) : null;
        const file = { file: "calendar" as const, person: own, locale };
        const comment = own === null ? comments.wholeCalendar : comments.ownCalendar;
        await handOver([{ file, comment }], say, { person, replyTo, locale });
      });
    },
  };
};
