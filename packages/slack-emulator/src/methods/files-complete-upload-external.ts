// Ends an upload: the files are there, and stand in a message where a channel is named.
import { z } from "zod";
import { postAsApp } from "../app-message.js";
import { jsonArgument } from "../arguments.js";
import { checkedContent } from "../checked-content.js";
import { describeFile } from "../describe-file.js";
import type { Emulation } from "../emulation.js";
import { defineMethod } from "../method.js";
import { Refusal } from "../refusal.js";
import type { SharedFile } from "../shared-file.js";
import { channelToWriteTo, threadIn } from "../targets.js";

export const filesCompleteUploadExternal = defineMethod({
  name: "files.completeUploadExternal",
  parameters: z.object({
    files: jsonArgument(z.array(z.object({ id: z.string(), title: z.string().optional() })).min(1)),
    channel_id: z.string().optional(),
    channels: z.string().optional(),
    thread_ts: z.string().optional(),
    initial_comment: z.string().optional(),
    blocks: z.unknown().optional(),
  }),
  answer({ files: given, thread_ts: threadTs, initial_comment: text, blocks, ...to }, emulation) {
    const channels = [...(to.channel_id ?? to.channels ?? "").split(",")]
      .filter((id) => id !== "")
      .map((id) => channelToWriteTo(id, emulation));
    const places = channels.map((channel) => ({ channel: channel.id, ...threadIn(channel, threadTs, emulation) }));
    const content =
      text === undefined && blocks !== undefined
        ? checkedContent({ text: " ", blocks }, emulation)
        : { text: text ?? "", blocks: [] };
    const files = given.map((one) => uploadedFile(one, emulation));
    for (const file of files) emulation.state.apply({ type: "file_added", file });
    for (const place of places) postAsApp({ ...content, ...place, subtype: "file_share", files }, emulation);
    return { files };
  },
});

function uploadedFile({ id, title }: { id: string; title?: string | undefined }, emulation: Emulation): SharedFile {
  const stored = emulation.files.find(id);
  if (stored?.bytes === undefined) throw new Refusal("file_not_found");
  const { name, length: size, altText } = stored;
  return describeFile({ id, name, title, size, altText, user: emulation.state.seed.app.userId }, emulation);
}
