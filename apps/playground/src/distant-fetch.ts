// A network that takes its time, as the one to Slack does.
import { setTimeout as delay } from "node:timers/promises";

/**
 * Every answer arrives `milliseconds` after what was asked for has happened. In between a page can show it: the
 * question, then that the app is at work, then the answer.
 */
export function distantFetch(fetch: typeof globalThis.fetch, milliseconds: number): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    await delay(milliseconds);
    return response;
  };
}
