// Begins a message that is written while it is read.
import { z } from "zod";
import { postAsApp } from "../app-message.js";
import { defineMethod } from "../method.js";
import { Refusal } from "../refusal.js";
import { withChunk } from "../stream.js";
import { checkedChunks, contentOf, streamedParameters } from "../stream-messages.js";
import { channelToWriteTo, threadIn, userNamed } from "../targets.js";

export const chatStartStream = defineMethod({
  name: "chat.startStream",
  parameters: z.object({
    channel: z.string(),
    thread_ts: z.string().optional(),
    recipient_user_id: z.string().optional(),
    recipient_team_id: z.string().optional(),
    task_display_mode: z.enum(["timeline", "plan"]).default("timeline"),
    ...streamedParameters,
  }),
  answer(given, emulation) {
    const channel = channelToWriteTo(given.channel, emulation);
    const thread = threadIn(channel, given.thread_ts, emulation);
    if (channel.kind !== "direct") {
      if (given.recipient_team_id === undefined) throw new Refusal("missing_recipient_team_id");
      if (given.recipient_user_id === undefined) throw new Refusal("missing_recipient_user_id");
      userNamed(given.recipient_user_id, emulation);
    }
    const empty = {
      startedAt: emulation.clock.now().getTime(),
      taskDisplayMode: given.task_display_mode,
      title: "",
      tasks: [],
      markdown: "",
      blocks: [],
    };
    const stream = checkedChunks(given, emulation).reduce(withChunk, empty);
    const shown = { ...contentOf(stream), stream, streaming_state: "in_progress" } as const;
    const { ts } = postAsApp({ ...shown, channel: channel.id, ...thread }, emulation);
    return { channel: channel.id, ts };
  },
});
