// A message that stands in Slack already, half written: the reply takes its place.
import { z } from "zod";

export const streamToFinishSchema = z.object({
  /** Of the message. */
  ts: z.string(),
  /** The step that it shows as going on. */
  step: z.object({ id: z.string(), title: z.string() }),
  /** Its thread is shown as being worked in. */
  hasSession: z.boolean(),
});

export type StreamToFinish = z.infer<typeof streamToFinishSchema>;
