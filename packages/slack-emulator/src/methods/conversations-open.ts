// The direct channel with a person.
import { z } from "zod";
import { defineMethod } from "../method.js";
import { shownChannel } from "../shown-channel.js";
import { channelNamed, userNamed } from "../targets.js";

export const conversationsOpen = defineMethod({
  name: "conversations.open",
  parameters: z.object({ users: z.string() }),
  answer({ users }, emulation) {
    const { id } = userNamed(users, emulation);
    return { channel: shownChannel(channelNamed(id, emulation), emulation) };
  },
});
