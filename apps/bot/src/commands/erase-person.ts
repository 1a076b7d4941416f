// "Slett persondata for @kari": asks an administrator once more, directly; the button does it.
import { privacyStringsOf } from "../locales/privacy/privacy-strings-of.js";
import { refusalOf } from "../rights/refusal-of.js";
import { plainView } from "../views/plain-view.js";
import { erasureView } from "../views/privacy/erasure-view.js";
import type { Command } from "./command.js";
import { type Phrases, readPhrase } from "./read-phrase.js";

const phrases: Phrases = {
  nb: [/^(?:slett|fjern) (?:alle )?(?:person(?:data|opplysninger))(?: for| om| til)?(?![\p{L}\d])/iu],
  nn: [/^(?:slett|fjern) (?:alle )?(?:person(?:data|opplysningar))(?: for| om| til)?(?![\p{L}\d])/iu],
  sv: [/^(?:radera|ta bort) (?:alla )?person(?:data|uppgifter)(?: för| om)?(?![\p{L}\d])/iu],
  en: [/^(?:erase|delete|remove) (?:all )?(?:the )?personal data(?: of| for| about)?(?![\p{L}\d])/iu],
};

export const erasePersonCommand: Command = (text) => {
  const read = readPhrase(text, phrases);
  if (read === undefined) return undefined;
  return {
    locale: read.locale,
    run: async ({ turn, person: asker, mentioned, profileOf, client, replyTo, locale }) => {
      const refused = await turn.read((store) => refusalOf("administer", asker, locale, store));
      if (refused !== undefined) {
        await turn.once((_, say) => say(replyTo(plainView(refused))));
        return;
      }
      const { user_id: app } = await client.auth.test();
      const [user, ...others] = mentioned.filter((each) => each !== app);
      if (user === undefined || others.length > 0) {
        await turn.once((_, say) => say(replyTo(plainView(privacyStringsOf(locale).whom))));
        return;
      }
      const { name = user } = await profileOf(user, client);
      const message = erasureView({ user, name }, locale);
      await turn.once((_, say) => say({ send: "message", channel: asker, thread: null, message }));
    },
  };
};
