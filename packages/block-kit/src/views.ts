// Views, Slack's word for home pages and modals: everything of them but their blocks.
import { z } from "zod";
import type { Block } from "./block.js";
import { shortText } from "./limited.js";
import { limits } from "./limits.js";
import { plainTextWithin } from "./text-object.js";

const common = {
  blocks: z.unknown().exactOptional(),
  callback_id: shortText(limits.viewCallbackId).exactOptional(),
  external_id: shortText(limits.viewExternalId).exactOptional(),
  private_metadata: shortText(limits.viewPrivateMetadata).exactOptional(),
};

const word = plainTextWithin(limits.modalTitle);

export const modalFrame = z.strictObject({
  type: z.literal("modal"),
  title: word,
  submit: word.exactOptional(),
  close: word.exactOptional(),
  clear_on_close: z.boolean().exactOptional(),
  notify_on_close: z.boolean().exactOptional(),
  ...common,
});

export const homeFrame = z.strictObject({ type: z.literal("home").exactOptional(), ...common });

interface WithBlocks {
  readonly blocks: readonly Block[];
}

/** A modal as an app hands it to Slack, the same shape as in `@slack/types`. */
export type ModalView = Omit<z.infer<typeof modalFrame>, "blocks"> & WithBlocks;
/** A home page as an app hands it to Slack, the same shape as in `@slack/types`. */
export type HomeView = Omit<z.infer<typeof homeFrame>, "blocks" | "type"> & { readonly type: "home" } & WithBlocks;
