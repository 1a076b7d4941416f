// A message in the shape that the Web API answers with.
import type { Message } from "./workspace.js";

export function shownMessage({ ephemeralFor: _, channel: _channel, ...shown }: Message): Record<string, unknown> {
  return { type: "message", ...shown };
}
