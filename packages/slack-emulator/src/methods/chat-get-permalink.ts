// The address of a message.
import { z } from "zod";
import { defineMethod } from "../method.js";
import { channelNamed, messageNamed } from "../targets.js";

export const chatGetPermalink = defineMethod({
  name: "chat.getPermalink",
  parameters: z.object({ channel: z.string(), message_ts: z.string() }),
  answer({ channel: id, message_ts: ts }, emulation) {
    const channel = channelNamed(id, emulation);
    const { thread_ts: threadTs } = messageNamed(channel, ts, emulation);
    const thread = threadTs === undefined || threadTs === ts ? "" : `?thread_ts=${threadTs}&cid=${channel.id}`;
    const { domain } = emulation.state.seed.team;
    const address = `https://${domain}.slack.com/archives/${channel.id}/p${ts.replace(".", "")}${thread}`;
    return { channel: channel.id, permalink: address };
  },
});
