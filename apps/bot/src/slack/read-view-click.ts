// A press on a button of a window or of the home page: who, on what, and what the view says about itself.
import { z } from "zod";

const clickSchema = z.object({
  user: z.object({ id: z.string() }),
  trigger_id: z.string(),
  view: z.object({ id: z.string(), private_metadata: z.string().default("") }),
  actions: z.tuple([z.object({ action_id: z.string(), value: z.string().default("") })]),
});

const viewSchema = z.object({ view: z.object({}) });

export interface ViewClick {
  /** Slack's id. */
  readonly person: string;
  readonly action: string;
  readonly value: string;
  /** Opens a modal, within three seconds. */
  readonly trigger: string;
  /** Slack's id of the view. */
  readonly view: string;
  readonly metadata: string;
}

/** `undefined` for a press on a message; throws a `ZodError` for a payload that is no press. */
export function readViewClick(body: unknown): ViewClick | undefined {
  if (!viewSchema.safeParse(body).success) return undefined;
  const { user, trigger_id, view, actions } = clickSchema.parse(body);
  const [{ action_id: action, value }] = actions;
  return {
    person: user.id,
    action,
    value,
    trigger: trigger_id,
    view: view.id,
    metadata: view.private_metadata,
  };
}
