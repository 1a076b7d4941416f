// "Innstillinger" on the app's page: a window for administrators, and what is settled there.
import { isTurnedOn, settleModel } from "../language-model/consent-document.js";
import { shownModel } from "../language-model/named-model.js";
import { homeStringsOf } from "../locales/home/home-strings-of.js";
import { scheduleDigest } from "../reminders/schedule-digest.js";
import { requireRight } from "../rights/require-right.js";
import { workspaceSettingsSchema } from "../settings/workspace-settings.js";
import { changeSettings, readSettings } from "../settings/workspace-settings-document.js";
import { readSubmission } from "../slack/read-submission.js";
import { homeActions } from "../views/home/home-view.js";
import { settingsModal, settingsModalId } from "../views/home/settings-modal.js";
import { offerToAdministrators } from "./offer-to-administrators.js";
import type { Listener } from "./surface.js";

export const offerSettings: Listener = (app, surface) => {
  const offer = offerToAdministrators(homeActions.settings, async (strings, { turn }) => {
    const settings = await turn.read(readSettings);
    const { languageModel } = surface.dependencies;
    if (languageModel === undefined) return settingsModal(settings, strings);
    const model = { host: languageModel.host, model: languageModel.name };
    const isOn = await turn.read((store) => isTurnedOn(model, store));
    return settingsModal(settings, strings, { ...model, isOn });
  });
  offer(app, surface);
};

export const settleSettings: Listener = (app, { dependencies, profileOf, audienceOf, turnOf }) => {
  app.view(settingsModalId, async ({ ack, body, client, context }) => {
    const { person: user, one, metadata } = readSubmission(body);
    const { locale, name } = await profileOf(user, client);
    const { settingsModal: words } = homeStringsOf(locale);
    const digestChannel = one("digestChannel") ?? null;
    const { data: settings, error } = workspaceSettingsSchema.safeParse({
      locale: one("locale"),
      country: one("country"),
      timeZone: one("timeZone"),
      quietFrom: one("quietFrom"),
      quietUntil: one("quietUntil"),
      digestChannel,
      digestDay: Number(one("digestDay")),
      digestTime: one("digestTime"),
    });
    if (settings === undefined) {
      const at = error.issues.map(({ path }) => String(path[0]));
      await ack({ response_action: "errors", errors: Object.fromEntries(at.map((input) => [input, words.unusable])) });
      return;
    }
    if (digestChannel !== null && (await audienceOf(digestChannel, client)) === "outsiders") {
      await ack({ response_action: "errors", errors: { digestChannel: words.outsidersInChannel } });
      return;
    }
    const acknowledge = () => ack();
    await turnOf(context).once(
      async (store, say) => {
        await requireRight("administer", user, store);
        const by = await store.people.identify(user, name);
        const now = dependencies.now();
        await changeSettings(settings, { by, now }, store);
        await scheduleDigest(settings, now, store);
        const model = shownModel.read(metadata);
        if (model !== undefined) await settleModel(one("languageModel") === "on" ? model : null, { by, now }, store);
        await say({ send: "home", person: user });
      },
      { stored: acknowledge },
    );
  });
};
