// Text or short fields, with something to press or a picture beside it.

import type { SectionBlock } from "@kompass/block-kit";
import type { ReactNode } from "react";
import { ElementView } from "../elements/element-view.js";
import { InOrder } from "../in-order.js";
import type { BlockProps } from "./block-props.js";
import { PictureText } from "./picture-text.js";
import { TextObjectView } from "./text-object-view.js";

export function SectionView({ block }: BlockProps<SectionBlock>): ReactNode {
  const { text, fields = [], accessory } = block;
  return (
    <div className="block-section">
      <div>
        {text && <TextObjectView text={text} />}
        {fields.length > 0 && (
          <ul className="fields">
            <InOrder
              items={fields}
              show={(field) => (
                <li>
                  <TextObjectView text={field} />
                </li>
              )}
            />
          </ul>
        )}
      </div>
      {accessory?.type === "image" && <PictureText picture={accessory} />}
      {accessory && accessory.type !== "image" && (
        <ElementView element={accessory} field={{ block: block.block_id ?? "", waits: false }} />
      )}
    </div>
  );
}
