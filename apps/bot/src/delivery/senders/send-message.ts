// What everybody in a conversation may read.
import { postMessage } from "./post-message.js";
import type { Sender } from "./sender.js";

export const sendMessage: Sender<"message"> = ({ message, channel, thread }, occasion) =>
  postMessage(message, { channel, thread }, occasion);
