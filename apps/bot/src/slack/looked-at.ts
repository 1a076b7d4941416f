// What a person has before them in Slack while they write to the app.
import { z } from "zod";

const entitySchema = z.union([
  z.object({ type: z.literal("slack#/types/channel_id"), value: z.string() }).transform(({ value }) => value),
  z
    .object({ type: z.literal("slack#/types/message_context"), value: z.object({ channel_id: z.string() }) })
    .transform(({ value }) => value.channel_id),
  /** A canvas, a list, or what Slack will name one day. */
  z.unknown().transform(() => undefined),
]);
const contextSchema = z.object({ entities: z.array(entitySchema).default([]) });

/** The channel, of the context of an `app_context_changed`; `undefined` where it is something else, or nothing. */
export function channelLookedAt(context: unknown): string | undefined {
  return contextSchema.parse(context).entities.find((channel) => channel !== undefined);
}
