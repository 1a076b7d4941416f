// Somebody at the keyboard: what a person can do in Slack.
import type { Message } from "./workspace.js";

/**
 * Each verb returns at once; the app is told on the next turn of the event loop (`settled` waits for it).
 * All throw an `UnknownInWorkspaceError` for a channel, message or button that is not there or not visible to the person.
 */
export interface Person {
  readonly userId: string;
  /** The channel where the person and the app talk alone. */
  readonly directChannelId: string;
  say(channelId: string, text: string, options?: { readonly threadTs?: string }): Message;
  /** Says the text after the app's name. */
  mention(channelId: string, text: string, options?: { readonly threadTs?: string }): Message;
  /** Changes what the person has said. */
  edit(messageTs: string, text: string): Message;
  /** Runs a slash command such as "/kompass". */
  command(command: string, text: string, channelId: string): void;
  /** Presses the first button of a message that carries the action id. */
  click(messageTs: string, actionId: string): void;
}
