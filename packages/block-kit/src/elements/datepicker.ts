// A calendar to choose a day from.
import { z } from "zod";
import { confirm } from "../objects/confirm.js";
import { placeholder } from "../objects/placeholder.js";
import { actionId } from "./action-id.js";

export const datepicker = z.strictObject({
  type: z.literal("datepicker"),
  action_id: actionId,
  initial_date: z.iso.date().exactOptional(),
  confirm: confirm.exactOptional(),
  focus_on_load: z.boolean().exactOptional(),
  placeholder,
});

export type Datepicker = z.infer<typeof datepicker>;
