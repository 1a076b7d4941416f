// Lays a modal upon the one in which the person has just done something.
import { z } from "zod";
import { checkedModal } from "../checked-view.js";
import { defineMethod } from "../method.js";
import { pushModal } from "../modal-stack.js";
import { shownView } from "../payloads/view-payloads.js";

export const viewsPush = defineMethod({
  name: "views.push",
  parameters: z.object({ trigger_id: z.string(), view: z.unknown() }),
  answer({ trigger_id: triggerId, view }, emulation) {
    const content = checkedModal(view, emulation);
    return { view: shownView(pushModal(content, emulation.triggerIds.use(triggerId), emulation), emulation) };
  },
});
