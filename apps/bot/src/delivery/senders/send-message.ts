// What everybody in a conversation may read.
import { finishStream } from "./finish-stream.js";
import { postMessage } from "./post-message.js";
import type { Sender } from "./sender.js";

export const sendMessage: Sender<"message"> = ({ message, channel, thread, stream }, occasion) =>
  stream === undefined || thread === null
    ? postMessage(message, { channel, thread }, occasion)
    : finishStream(message, { channel, thread }, stream, occasion);
