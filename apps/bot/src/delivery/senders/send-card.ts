// A card as it is now: a new message, or the one that shows it already.
import { fitText, limits } from "@kompass/block-kit";
import { cardView } from "../../cards/card-view.js";
import { channelOf } from "../channel-of.js";
import { sendBlocks } from "../send-blocks.js";
import { findPosted, postMessage } from "./post-message.js";
import type { Occasion, Sender } from "./sender.js";

export const sendCard: Sender<"card"> = async ({ card, channel, thread, ts }, occasion) => {
  const { client, read, now, reviewsOf, audienceOf } = occasion;
  const message = await read((store) => cardView(card, store, now, reviewsOf));
  if (message === undefined) return { outcome: "refused", code: "bot/no-such-card" };
  // A channel may have been opened to others since the card was put there.
  if (ts !== null && (await audienceOf(channel, client)) === "outsiders")
    return { outcome: "refused", code: "bot/outsiders-in-channel" };
  const place = ts === null ? await placeOf({ channel, thread }, occasion) : { channel, ts };
  if (place === undefined) return postMessage(message, { channel, thread }, { ...occasion, mayHaveLeft: false });
  const text = fitText(message.text, limits.updatedText);
  await sendBlocks(message.blocks, (blocks) => client.chat.update({ ...place, text, blocks }));
  return { outcome: "sent", place };
};

/** Where it stands already, although nobody has said so: as it was then, and not as it may have become. */
async function placeOf(
  { channel: to, thread }: { readonly channel: string; readonly thread: string | null },
  occasion: Occasion,
): Promise<{ readonly channel: string; readonly ts: string } | undefined> {
  if (!occasion.mayHaveLeft) return undefined;
  const channel = await channelOf(to, occasion.client);
  const ts = await findPosted({ channel, thread }, occasion);
  return ts === undefined ? undefined : { channel, ts };
}
