// Sets the app's page for one person.
import { z } from "zod";
import { checkedHome } from "../checked-view.js";
import { defineMethod } from "../method.js";
import { shownView } from "../payloads/view-payloads.js";
import { Refusal } from "../refusal.js";
import { userNamed } from "../targets.js";

export const viewsPublish = defineMethod({
  name: "views.publish",
  parameters: z.object({ user_id: z.string(), hash: z.string().optional(), view: z.unknown() }),
  answer({ user_id: userId, hash, view }, emulation) {
    const user = userNamed(userId, emulation);
    const before = emulation.state.home(user.id);
    if (hash !== undefined && hash !== before?.hash) throw new Refusal("hash_conflict");
    const content = checkedHome(view, emulation);
    const home = { ...content, id: before?.id ?? emulation.clock.id("V"), user: user.id };
    emulation.state.apply({ type: "home_published", home });
    return { view: shownView(home, emulation) };
  },
});
