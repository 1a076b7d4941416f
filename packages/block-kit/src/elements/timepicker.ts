// A clock to choose a time of the day from, to the minute.
import { z } from "zod";
import { confirm } from "../objects/confirm.js";
import { placeholder } from "../objects/placeholder.js";
import { actionId } from "./action-id.js";

export const timepicker = z.strictObject({
  type: z.literal("timepicker"),
  action_id: actionId,
  initial_time: z.iso.time({ precision: -1 }).exactOptional(),
  timezone: z.string().min(1).exactOptional(),
  confirm: confirm.exactOptional(),
  focus_on_load: z.boolean().exactOptional(),
  placeholder,
});

export type Timepicker = z.infer<typeof timepicker>;
