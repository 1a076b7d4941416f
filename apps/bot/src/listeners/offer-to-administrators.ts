// A button on the app's page that opens a window for administrators, and tells everybody else who may.
import type { ModalView } from "@kompass/block-kit";
import type { WebClient } from "@slack/web-api";
import type { Turn } from "../delivery/turn.js";
import type { HomeStrings } from "../locales/home/home-strings.js";
import { homeStringsOf } from "../locales/home/home-strings-of.js";
import { stringsOf } from "../locales/strings-of.js";
import { refusalOf } from "../rights/refusal-of.js";
import { readHomeClick } from "../slack/read-home-click.js";
import { plainView } from "../views/plain-view.js";
import type { Listener } from "./surface.js";

type Draw = (strings: HomeStrings, at: { readonly client: WebClient; readonly turn: Turn }) => Promise<ModalView>;

export function offerToAdministrators(action: string, draw: Draw): Listener {
  return (app, { profileOf, turnOf }) => {
    app.action(action, async ({ ack, body, client, context }) => {
      await ack();
      const { person, trigger } = readHomeClick(body);
      const { locale } = await profileOf(person, client);
      const turn = turnOf(context);
      const tell = (text: string) =>
        turn.once((_, say) => say({ send: "message", channel: person, thread: null, message: plainView(text) }));
      const refused = await turn.read((store) => refusalOf("administer", person, locale, store));
      if (refused !== undefined) {
        await tell(refused);
        return;
      }
      const view = await draw(homeStringsOf(locale), { client, turn });
      try {
        await client.views.open({ trigger_id: trigger, view: { ...view, blocks: [...view.blocks] } });
      } catch {
        await tell(stringsOf(locale).notOpened);
      }
    });
  };
}
