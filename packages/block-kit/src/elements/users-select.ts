// Menus of the people of the workspace, for one of them and for several.
import { z } from "zod";
import { confirm } from "../objects/confirm.js";
import { placeholder } from "../objects/placeholder.js";
import { actionId } from "./action-id.js";

const common = {
  action_id: actionId,
  confirm: confirm.exactOptional(),
  focus_on_load: z.boolean().exactOptional(),
  placeholder,
};

export const usersSelect = z.strictObject({
  type: z.literal("users_select"),
  initial_user: z.string().min(1).exactOptional(),
  ...common,
});

export const multiUsersSelect = z.strictObject({
  type: z.literal("multi_users_select"),
  initial_users: z.array(z.string().min(1)).exactOptional(),
  max_selected_items: z.number().int().min(1).exactOptional(),
  ...common,
});

export type UsersSelect = z.infer<typeof usersSelect>;
export type MultiUsersSelect = z.infer<typeof multiUsersSelect>;
