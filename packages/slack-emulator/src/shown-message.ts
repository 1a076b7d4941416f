// A message in the shape that the Web API answers with.
import type { Message } from "./workspace.js";

export function shownMessage(message: Message): Record<string, unknown> {
  const { ephemeralFor: _, channel: _channel, stream: _stream, ...shown } = message;
  return { type: "message", ...shown };
}
