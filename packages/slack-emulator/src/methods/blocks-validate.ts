// Says what Slack would refuse of blocks, a message or a view, without sending anything.
import { type BlockFault, validateHome, validateMessage, validateModal } from "@kompass/block-kit";
import { z } from "zod";
import { jsonArgument } from "../arguments.js";
import { defineMethod } from "../method.js";
import { Refusal } from "../refusal.js";

const anything = jsonArgument(z.unknown()).optional();
const object = jsonArgument(z.looseObject({})).optional();

export const blocksValidate = defineMethod({
  name: "blocks.validate",
  parameters: z.object({ blocks: anything, message: object, view: object }),
  answer(given) {
    const [named, ...more] = (["blocks", "message", "view"] as const).filter((name) => given[name] !== undefined);
    if (named === undefined || more.length > 0) {
      throw new Refusal("invalid_arguments", ["[ERROR] must provide exactly one of blocks, message or view"]);
    }
    const faults = faultsOf(given).filter(({ refused }) => refused);
    if (faults.length === 0) return {};
    const errors = faults.map(({ pointer, code, message }) => ({ pointer, code, message }));
    throw new Refusal(`invalid_${named}`, [], faults, { errors });
  },
});

function faultsOf({ blocks, message, view }: { blocks?: unknown; message?: object | undefined; view?: unknown }) {
  if (typeof view === "object" && view !== null) {
    return Reflect.get(view, "type") === "home" ? validateHome(view) : validateModal(view);
  }
  const faults: readonly BlockFault[] = validateMessage(message ?? { blocks });
  // Slack's own check says nothing of a missing text, not even where the message has nothing else.
  return faults.filter(({ code }) => code !== "no-text");
}
