// A file: announced, sent to the address that Slack names, and shown in the conversation when it is whole.
import { escapeMrkdwn } from "@kompass/block-kit";
import { channelOf } from "../channel-of.js";
import { isFileThere } from "../find-sent-file.js";
import type { Sent } from "../sending.js";
import type { Sender } from "./sender.js";

/** In milliseconds. */
const longestUpload = 10_000;

/** "tertialrapport-2026-04-30.md" and the message's id: "tertialrapport-2026-04-30-4f2a91c0.md". */
const markedName = (name: string, id: string): string => name.replace(/(?=\.\w+$)/, `-${id.slice(0, 8)}`);

export const sendFile: Sender<"file"> = async ({ file, channel: to, thread, comment }, occasion) => {
  const { client, id, since, mayHaveLeft, makeFile, isFileAddress } = occasion;
  const { name, title, altText, bytes } = await makeFile(file);
  const filename = markedName(name, id);
  const channel = await channelOf(to, client);
  if (mayHaveLeft && (await isFileThere(client, { name: filename, channel, thread, since })))
    return { outcome: "sent" };
  const { file_id = "", upload_url: address = "" } = await client.files.getUploadURLExternal({
    filename,
    length: bytes.length,
    ...(altText !== undefined && { alt_text: altText }),
  });
  if (!isFileAddress(address)) return { outcome: "refused", code: "bot/foreign-address" };
  const failure = await upload(bytes, address, occasion.fetch);
  if (failure !== undefined) return failure;
  await client.files.completeUploadExternal({
    files: [{ id: file_id, title }],
    initial_comment: escapeMrkdwn(comment),
    ...(thread === null ? { channel_id: channel } : { channel_id: channel, thread_ts: thread }),
  });
  return { outcome: "sent" };
};

/** The address itself is the permission: no token goes along. What was wrong, `undefined` where the bytes have come. */
async function upload(bytes: Uint8Array, address: string, fetch: typeof globalThis.fetch): Promise<Sent | undefined> {
  try {
    const { ok, status } = await fetch(address, {
      method: "POST",
      body: new Uint8Array(bytes),
      headers: { "content-type": "application/octet-stream" },
      redirect: "manual",
      signal: AbortSignal.timeout(longestUpload),
    });
    if (ok) return undefined;
    return status === 429 || status >= 500 ? again : { outcome: "refused", code: `slack/upload-${status}` };
  } catch {
    // A line that broke, an answer that did not come: the next attempt begins anew.
    return again;
  }
}

const again: Sent = { outcome: "later", milliseconds: 10_000 };
