// A picture as its text and a link: the page loads nothing from elsewhere.
import type { ImageElement } from "@kompass/block-kit";
import type { ReactNode } from "react";
import { webAddress } from "../mrkdwn/web-address.js";
import { WebLink } from "../mrkdwn/web-link.js";

export function PictureText({ picture }: { readonly picture: ImageElement }): ReactNode {
  const url = webAddress(picture.image_url);
  return (
    <span className="picture-text">{url ? <WebLink url={url}>{picture.alt_text}</WebLink> : picture.alt_text}</span>
  );
}
