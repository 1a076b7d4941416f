// A press or a choice on the app's page: who, and what.
import { z } from "zod";

const clickSchema = z.object({
  user: z.object({ id: z.string() }),
  trigger_id: z.string(),
  view: z.object({ type: z.literal("home") }),
  actions: z.tuple([
    z.object({
      action_id: z.string(),
      value: z.string().nullish(),
      selected_option: z.object({ value: z.string() }).nullish(),
    }),
  ]),
});

export interface HomeClick {
  /** Slack's id. */
  readonly person: string;
  /** Of the button, or of what was picked. */
  readonly value: string;
  /** Opens a modal, within three seconds. */
  readonly trigger: string;
}

/** Throws a `ZodError` for a payload that is no such press. */
export function readHomeClick(body: unknown): HomeClick {
  const { user, trigger_id: trigger, actions } = clickSchema.parse(body);
  const [{ value, selected_option: option }] = actions;
  return { person: user.id, value: option?.value ?? value ?? "", trigger };
}
