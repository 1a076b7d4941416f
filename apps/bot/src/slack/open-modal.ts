// Opens a modal, or says that it could not be opened: Slack allows three seconds from the press.
import type { BlockMessage, ModalView } from "@kompass/block-kit";
import type { Locale } from "@kompass/model";
import type { WebClient } from "@slack/web-api";
import type { OutgoingBody } from "../delivery/outgoing.js";
import type { Turn } from "../delivery/turn.js";
import { stringsOf } from "../locales/strings-of.js";
import { plainView } from "../views/plain-view.js";

interface Opening {
  readonly client: WebClient;
  readonly trigger: string;
  readonly view: ModalView;
  readonly turn: Turn;
  readonly locale: Locale;
  /** Where the person alone is answered. */
  readonly replyTo: (message: BlockMessage) => OutgoingBody;
}

/** Slack's id of the window; `undefined` where it could not be opened. */
export async function openModal({
  client,
  trigger,
  view,
  turn,
  locale,
  replyTo,
}: Opening): Promise<string | undefined> {
  try {
    const opened = await client.views.open({ trigger_id: trigger, view: { ...view, blocks: [...view.blocks] } });
    return opened.view?.id;
  } catch {
    const message = plainView(stringsOf(locale).notOpened);
    await turn.once((_, say) => say(replyTo(message)));
    return undefined;
  }
}
