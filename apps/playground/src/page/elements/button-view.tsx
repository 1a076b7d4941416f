// A button: pressing it tells the app; one with an address opens that as well.
import type { Button } from "@kompass/block-kit";
import type { ReactNode } from "react";
import { webAddress } from "../mrkdwn/web-address.js";
import { usePlace } from "../place/place.js";
import type { ElementProps } from "./element-props.js";

export function ButtonView({ element, field }: ElementProps<Button>): ReactNode {
  const place = usePlace();
  const { text, action_id: action = "", accessibility_label: label, style = "plain", url, confirm } = element;
  const address = url === undefined ? undefined : webAddress(url);
  const look = { className: `button button-${style}`, "aria-label": label };
  const press = () => place.act({ block: field.block, action }, undefined, confirm);
  if (address !== undefined) {
    return (
      <a {...look} href={address} target="_blank" rel="noreferrer noopener" onClick={press}>
        {text.text}
      </a>
    );
  }
  return (
    <button {...look} type="button" onClick={press}>
      {text.text}
    </button>
  );
}
