// Windows that stand open on an item show it as it is, or say that somebody else has changed it.
import { windowsOn } from "../../windows/open-windows.js";
import { type Consequence, editedItems } from "./consequence.js";

export const renewWindows: Consequence = async ({ by, edit, store, say }) => {
  for (const item of editedItems(edit)) {
    for (const { view, form, person } of await windowsOn(item, store)) {
      // Whoever edits by a form sees it close.
      if (form === null || person !== by) await say({ send: "window", item, view, notice: null });
    }
  }
};
