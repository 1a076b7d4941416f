// Text, short fields, and a button or picture beside them.
import type { BlockOf } from "@kompass/block-kit";
import { Button } from "./button.js";
import { Text } from "./text.js";

export function SectionBlock({ block }: { readonly block: BlockOf<"section"> }) {
  const { text, fields, accessory } = block;
  return (
    <div className="block-section">
      <div className="block-section-body">
        {text && (
          <p>
            <Text text={text} />
          </p>
        )}
        {fields && (
          <ul className="block-fields">
            {fields.map((field) => (
              <li key={field.text}>
                <Text text={field} />
              </li>
            ))}
          </ul>
        )}
      </div>
      {accessory?.type === "button" && <Button element={accessory} />}
      {accessory?.type === "image" && <img src={accessory.image_url} alt={accessory.alt_text} />}
    </div>
  );
}
