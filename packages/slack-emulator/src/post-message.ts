// Posting, changing and deleting messages: the state changes, and the app hears of it where it has subscribed.
import type { Emulation } from "./emulation.js";
import { announceDeletion, announceMessage, announceUpdate } from "./payloads/announce-message.js";
import type { Message } from "./workspace.js";

export function postMessage(message: Message, emulation: Emulation): Message {
  emulation.state.apply({ type: "message_posted", message });
  if (message.ephemeralFor === undefined) announceMessage(message, emulation);
  return message;
}

export function updateMessage(message: Message, previous: Message, emulation: Emulation): Message {
  emulation.state.apply({ type: "message_updated", message });
  if (message.ephemeralFor === undefined) announceUpdate(message, previous, emulation);
  return message;
}

export function deleteMessage(message: Message, emulation: Emulation): void {
  emulation.state.apply({ type: "message_deleted", message });
  if (message.ephemeralFor === undefined) announceDeletion(message, emulation);
}
