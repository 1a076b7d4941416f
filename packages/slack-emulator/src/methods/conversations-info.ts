// What a channel is.
import { z } from "zod";
import { flagArgument } from "../arguments.js";
import { defineMethod } from "../method.js";
import { shownChannel } from "../shown-channel.js";
import { channelNamed } from "../targets.js";

export const conversationsInfo = defineMethod({
  name: "conversations.info",
  parameters: z.object({ channel: z.string(), include_num_members: flagArgument.default(false) }),
  answer({ channel, include_num_members: withCount }, emulation) {
    return { channel: shownChannel(channelNamed(channel, emulation), emulation, withCount) };
  },
});
