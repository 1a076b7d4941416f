// "Gi meg mine data": everything that is kept about whoever asks, as a file in their direct channel.
import { privacyStringsOf } from "../locales/privacy/privacy-strings-of.js";
import { plainView } from "../views/plain-view.js";
import type { Command } from "./command.js";
import { type Phrases, readPhrase } from "./read-phrase.js";

const phrases: Phrases = {
  nb: [/^(?:gi|send|vis) meg (?:alle )?(?:mine (?:person)?data|persondataene mine|dataene mine)(?![\p{L}\d])/iu],
  nn: [/^(?:gi|gje|send|vis) meg (?:alle )?(?:mine (?:person)?data|persondataa mine|dataa mine)(?![\p{L}\d])/iu],
  sv: [/^(?:ge|skicka|visa) mig (?:alla )?mina (?:person)?(?:data|uppgifter)(?![\p{L}\d])/iu],
  en: [/^(?:give|send|show) me (?:all )?my (?:personal )?data(?![\p{L}\d])/iu],
};

export const myDataCommand: Command = (text) => {
  const read = readPhrase(text, phrases);
  if (read === undefined || read.rest !== "") return undefined;
  return {
    locale: read.locale,
    run: async ({ turn, replyTo, person, locale }) => {
      const { yourData, sentDirectly } = privacyStringsOf(locale);
      const file = { file: "personal-data" as const, user: person, locale };
      const reply = replyTo(plainView(sentDirectly));
      const isDirect = reply.send === "message" && /^[DUW]/.test(reply.channel);
      await turn.once(async (_, say) => {
        await say({ send: "file", channel: person, thread: null, file, comment: yourData });
        if (!isDirect) await say(reply);
      });
    },
  };
};
