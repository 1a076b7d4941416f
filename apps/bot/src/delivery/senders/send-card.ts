// A card as it is now: a new message, or the one that shows it already.
import { fitText, limits } from "@kompass/block-kit";
import { cardView } from "../../cards/card-view.js";
import { sendBlocks } from "../send-blocks.js";
import { postMessage } from "./post-message.js";
import type { Sender } from "./sender.js";

export const sendCard: Sender<"card"> = async ({ card, channel, thread, ts }, occasion) => {
  const { client, read, now, reviewsOf, audienceOf } = occasion;
  const message = await read((store) => cardView(card, store, now, reviewsOf));
  if (message === undefined) return { outcome: "refused", code: "bot/no-such-card" };
  // A channel may have been opened to others since the card was put there.
  if (ts !== null && (await audienceOf(channel, client)) === "outsiders")
    return { outcome: "refused", code: "bot/outsiders-in-channel" };
  if (ts === null) return postMessage(message, { channel, thread }, occasion);
  const place = { channel, ts };
  const text = fitText(message.text, limits.updatedText);
  await sendBlocks(message.blocks, (blocks) => client.chat.update({ ...place, text, blocks }));
  return { outcome: "sent", place };
};
