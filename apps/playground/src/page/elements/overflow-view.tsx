// Further actions behind three dots.
import type { Overflow } from "@kompass/block-kit";
import type { ReactNode } from "react";
import { MoreIcon } from "../icons/more-icon.js";
import { Menu } from "../menu/menu.js";
import { webAddress } from "../mrkdwn/web-address.js";
import { usePageContext } from "../page-context.js";
import type { ElementProps } from "./element-props.js";
import { useElement } from "./use-element.js";

export function OverflowView({ element, field }: ElementProps<Overflow>): ReactNode {
  const { elements } = usePageContext().words;
  const { choose } = useElement(element, { ...field, waits: false });
  const items = element.options.map(({ value, text, description, url }) => ({
    key: value,
    text: text.text,
    description: description?.text,
    address: url === undefined ? undefined : webAddress(url),
    choose: () => choose(value),
  }));
  return <Menu label={elements.more} icon={<MoreIcon />} items={items} />;
}
