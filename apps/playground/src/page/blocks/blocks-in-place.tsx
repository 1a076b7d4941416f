// The blocks of a message or of the app's page, with whatever a person chooses in them.
import type { Block } from "@kompass/block-kit";
import type { ReactNode } from "react";
import { InOrder } from "../in-order.js";
import { PlaceOfElements } from "../place/place-of-elements.js";
import { BlockView } from "./block-view.js";

export interface BlocksInPlaceProps {
  /** The timestamp of a message, or the id of a page. */
  readonly place: string;
  readonly blocks: readonly Block[];
}

export function BlocksInPlace({ place, blocks }: BlocksInPlaceProps): ReactNode {
  return (
    <PlaceOfElements id={place}>
      <InOrder items={blocks} show={(block) => <BlockView block={block} />} />
    </PlaceOfElements>
  );
}
