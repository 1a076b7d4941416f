// Buttons that bring a report as a file.
import { type ActionsBlock, fitText, limits } from "@kompass/block-kit";
import type { FileDescription } from "../../files/file-description.js";

/** Action ids of such buttons are this and a number, since ids are unique within a block. */
export const fileAction = /^file:\d+$/;

export interface FileButton {
  readonly label: string;
  /** Comes back with the press. */
  readonly file: FileDescription;
}

/** At least one is needed. */
export function fileButtons(buttons: readonly FileButton[]): ActionsBlock {
  return {
    type: "actions",
    elements: buttons.map(({ label, file }, index) => ({
      type: "button",
      text: { type: "plain_text", text: fitText(label, limits.buttonText), emoji: false },
      action_id: `file:${index}`,
      value: JSON.stringify(file),
    })),
  };
}
