// Asks an administrator once more before somebody's data go.
import { type BlockMessage, type Button, escapeMrkdwn, fitText, limits } from "@kompass/block-kit";
import type { Locale } from "@kompass/model";
import { privacyStringsOf } from "../../locales/privacy/privacy-strings-of.js";
import { plain } from "../modal.js";
import { header, prose } from "../plain-blocks.js";

/** Its value is Slack's id of the person. */
export const eraseAction = "privacy:erase";

export function erasureView(person: { readonly user: string; readonly name: string }, locale: Locale): BlockMessage {
  const { user, name } = person;
  const strings = privacyStringsOf(locale);
  const headline = strings.erasing(name);
  const lines = [strings.whatGoes, strings.whatStays];
  const button: Button = {
    type: "button",
    action_id: eraseAction,
    text: plain(strings.erase(name), limits.buttonText),
    value: user,
    style: "danger",
    confirm: {
      title: plain(headline, limits.confirmTitle),
      text: plain(strings.whatGoes, limits.confirmText),
      confirm: plain(strings.confirm, limits.confirmButton),
      deny: plain(strings.cancel, limits.confirmButton),
      style: "danger",
    },
  };
  return {
    text: escapeMrkdwn([headline, ...lines].join("\n")),
    blocks: [header(fitText(headline, limits.headerText)), prose(lines), { type: "actions", elements: [button] }],
  };
}
