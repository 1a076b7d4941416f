// Changes a modal that is open, or a home page.
import { z } from "zod";
import { checkedHome, checkedModal } from "../checked-view.js";
import type { Emulation } from "../emulation.js";
import { defineMethod } from "../method.js";
import { changeModal } from "../modal-stack.js";
import { shownView } from "../payloads/view-payloads.js";
import { Refusal } from "../refusal.js";
import type { Home, Modal } from "../workspace.js";

export const viewsUpdate = defineMethod({
  name: "views.update",
  parameters: z.object({
    view_id: z.string().optional(),
    external_id: z.string().optional(),
    hash: z.string().optional(),
    view: z.unknown(),
  }),
  answer({ view_id: id, external_id: externalId, hash, view }, emulation) {
    const { state } = emulation;
    const modal = id === undefined ? state.modalNamed(externalId ?? "") : state.modal(id);
    const home = id === undefined ? undefined : state.homeWithId(id);
    const before = modal ?? home;
    if (before === undefined) throw new Refusal("not_found");
    if (hash !== undefined && hash !== before.hash) throw new Refusal("hash_conflict");
    return { view: shownView(changed(view, before, emulation), emulation) };
  },
});

function changed(view: unknown, before: Home | Modal, emulation: Emulation): Home | Modal {
  if (before.type === "modal") return changeModal(checkedModal(view, emulation), before, emulation);
  const home = { ...checkedHome(view, emulation), id: before.id, user: before.user };
  emulation.state.apply({ type: "home_published", home });
  return home;
}
