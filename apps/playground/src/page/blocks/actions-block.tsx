// A row of buttons.
import type { BlockOf } from "@kompass/block-kit";
import { Button } from "./button.js";

export function ActionsBlock({ block }: { readonly block: BlockOf<"actions"> }) {
  return (
    <div className="block-actions">
      {block.elements.map((element) => (
        <Button key={element.action_id ?? element.text.text} element={element} />
      ))}
    </div>
  );
}
