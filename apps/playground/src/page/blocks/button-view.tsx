// A button of a message: pressing it tells the app; one with an address opens that.
import type { Button } from "@kompass/block-kit";
import type { ReactNode } from "react";
import { webAddress } from "../mrkdwn/web-address.js";
import type { Press } from "./block-props.js";

export function ButtonView({ button, press }: { readonly button: Button; readonly press: Press }): ReactNode {
  const { text, action_id: actionId, accessibility_label: label, style = "plain", url } = button;
  const address = url === undefined ? undefined : webAddress(url);
  const look = { className: `button button-${style}`, "aria-label": label };
  if (address !== undefined) {
    return (
      <a {...look} href={address} target="_blank" rel="noreferrer noopener">
        {text.text}
      </a>
    );
  }
  return (
    <button {...look} type="button" onClick={() => actionId !== undefined && press(actionId)}>
      {text.text}
    </button>
  );
}
