// Opens a modal in front of the person who has just done something.
import { z } from "zod";
import { checkedModal } from "../checked-view.js";
import { defineMethod } from "../method.js";
import { openModal } from "../modal-stack.js";
import { shownView } from "../payloads/view-payloads.js";

export const viewsOpen = defineMethod({
  name: "views.open",
  parameters: z.object({ trigger_id: z.string(), view: z.unknown() }),
  answer({ trigger_id: triggerId, view }, emulation) {
    const content = checkedModal(view, emulation);
    return { view: shownView(openModal(content, emulation.triggerIds.use(triggerId), emulation), emulation) };
  },
});
