// Who is in a channel, page by page.
import { z } from "zod";
import { countArgument } from "../arguments.js";
import { defineMethod } from "../method.js";
import { pageOf } from "../page-of.js";
import { channelNamed } from "../targets.js";

export const conversationsMembers = defineMethod({
  name: "conversations.members",
  parameters: z.object({
    channel: z.string(),
    limit: countArgument.max(1_000).default(100),
    cursor: z.string().optional(),
  }),
  answer({ channel, ...page }, emulation) {
    const { items, next } = pageOf(channelNamed(channel, emulation).members, page);
    return { members: items, response_metadata: { next_cursor: next } };
  },
});
