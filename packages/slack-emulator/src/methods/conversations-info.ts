// What a channel is.
import { z } from "zod";
import { defineMethod } from "../method.js";
import { shownChannel } from "../shown-channel.js";
import { channelNamed } from "../targets.js";

export const conversationsInfo = defineMethod({
  name: "conversations.info",
  parameters: z.object({ channel: z.string() }),
  answer: ({ channel }, emulation) => ({ channel: shownChannel(channelNamed(channel, emulation), emulation) }),
});
