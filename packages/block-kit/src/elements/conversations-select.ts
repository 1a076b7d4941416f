// Menus of the channels and conversations that the person sees, for one of them and for several.
import { z } from "zod";
import { atLeast } from "../limited.js";
import { confirm } from "../objects/confirm.js";
import { placeholder } from "../objects/placeholder.js";
import { actionId } from "./action-id.js";

const common = {
  action_id: actionId,
  default_to_current_conversation: z.boolean().exactOptional(),
  filter: z
    .strictObject({
      include: atLeast(1, z.enum(["im", "mpim", "private", "public"])).exactOptional(),
      exclude_external_shared_channels: z.boolean().exactOptional(),
      exclude_bot_users: z.boolean().exactOptional(),
    })
    .exactOptional(),
  confirm: confirm.exactOptional(),
  focus_on_load: z.boolean().exactOptional(),
  placeholder,
};

export const conversationsSelect = z.strictObject({
  type: z.literal("conversations_select"),
  initial_conversation: z.string().min(1).exactOptional(),
  response_url_enabled: z.boolean().exactOptional(),
  ...common,
});

export const multiConversationsSelect = z.strictObject({
  type: z.literal("multi_conversations_select"),
  initial_conversations: z.array(z.string().min(1)).exactOptional(),
  max_selected_items: z.number().int().min(1).exactOptional(),
  ...common,
});

export type ConversationsSelect = z.infer<typeof conversationsSelect>;
export type MultiConversationsSelect = z.infer<typeof multiConversationsSelect>;
