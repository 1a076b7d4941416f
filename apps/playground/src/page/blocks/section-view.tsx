// Text or short fields, with a button or a picture beside it.

import type { SectionBlock } from "@kompass/block-kit";
import type { ReactNode } from "react";
import { InOrder } from "../in-order.js";
import type { BlockProps } from "./block-props.js";
import { ButtonView } from "./button-view.js";
import { PictureText } from "./picture-text.js";
import { TextObjectView } from "./text-object-view.js";

export function SectionView({ block, press }: BlockProps<SectionBlock>): ReactNode {
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
      {accessory?.type === "button" && <ButtonView button={accessory} press={press} />}
      {accessory?.type === "image" && <PictureText picture={accessory} />}
    </div>
  );
}
