// Sets the app's page for one person.
import { type Block, validateHome } from "@kompass/block-kit";
import { z } from "zod";
import { jsonArgument } from "../arguments.js";
import { named } from "../checked-content.js";
import { defineMethod } from "../method.js";
import { Refusal } from "../refusal.js";
import { refusalOfFaults } from "../refusal-of-faults.js";
import { userNamed } from "../targets.js";

export const viewsPublish = defineMethod({
  name: "views.publish",
  parameters: z.object({
    user_id: z.string(),
    view: jsonArgument(z.object({ type: z.literal("home"), blocks: z.unknown().optional() })),
  }),
  answer({ user_id: id, view }, emulation) {
    const user = userNamed(id, emulation);
    const faults = validateHome(view);
    if (faults.length > 0) {
      const { messages } = refusalOfFaults(faults, "/view");
      throw new Refusal("invalid_arguments", messages, faults);
    }
    const blocks = (view.blocks as Block[]).map((block) => named(block, () => emulation.clock.id("b")));
    emulation.state.apply({ type: "home_published", home: { user: user.id, blocks } });
    return { view: { id: emulation.clock.id("V"), type: "home", blocks } };
  },
});
