// A shortcut that somebody chose from anywhere in Slack.
import { z } from "zod";

const shortcutSchema = z.object({ user: z.object({ id: z.string() }), trigger_id: z.string() });

export interface GlobalShortcut {
  /** Slack's id. */
  readonly person: string;
  /** Opens a modal, within three seconds. */
  readonly trigger: string;
}

/** Throws a `ZodError` for a payload of another kind. */
export function readGlobalShortcut(body: unknown): GlobalShortcut {
  const { user, trigger_id: trigger } = shortcutSchema.parse(body);
  return { person: user.id, trigger };
}
