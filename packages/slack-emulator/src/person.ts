// Somebody at the keyboard: what a person can do in Slack.
import type { Choice } from "./choice.js";
import type { ContextEntity } from "./payloads/announce-agent.js";
import type { HomeTab } from "./payloads/announce-home.js";
import type { SharedFile } from "./shared-file.js";
import type { Message } from "./workspace.js";

export interface ActOptions {
  /** Where several blocks have an element of the same action id; without it the first. */
  readonly blockId?: string;
  /** What is picked or typed; feedback buttons and overflow menus take the value of the one pressed. */
  readonly choice?: Choice;
}

export interface FileOptions {
  /** With its ending: "rapport.pdf". */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly altText?: string;
  /** Where the file lies with somebody else: Slack hands on the address alone. */
  readonly externalUrl?: string;
}

/**
 * Each verb returns at once; the app is told on the next turn of the event loop (`settled` waits for it).
 * All throw an `UnknownInWorkspaceError` for a channel, message, modal or element that is not there or not visible to
 * the person.
 */
export interface Person {
  readonly userId: string;
  /** The channel where the person and the app talk alone. */
  readonly directChannelId: string;
  say(channelId: string, text: string, options?: { readonly threadTs?: string }): Message;
  /** Says the text after the app's name. */
  mention(channelId: string, text: string, options?: { readonly threadTs?: string }): Message;
  /** Says something with files, as dropped into the channel. */
  upload(
    channelId: string,
    files: readonly FileOptions[],
    options?: { readonly text?: string; readonly threadTs?: string },
  ): Message;
  /** Brings a file for a `file_input`: its id is the choice to make there. */
  addFile(file: FileOptions): SharedFile;
  /** A file that the person has brought, or sees in a message, with its bytes. */
  readFile(id: string): { readonly name: string; readonly bytes: Uint8Array };
  /** What the person sees in a channel: everything but what others alone see. */
  messages(channelId: string): readonly Message[];
  /** Changes what the person has said. */
  edit(messageTs: string, text: string): Message;
  /** Runs a slash command such as "/kompass". */
  command(command: string, text: string, channelId: string): void;
  /** Presses a button of a message, or picks something in it. */
  click(messageTs: string, actionId: string, options?: ActOptions): void;
  /** Chooses a shortcut of the app from the menu of a message. */
  messageShortcut(callbackId: string, messageTs: string): void;
  /** Chooses a shortcut of the app from anywhere. */
  shortcut(callbackId: string): void;
  /** Opens the app's home page, or the tab where the person and the app talk. */
  openHome(tab?: HomeTab): void;
  clickHome(actionId: string, options?: ActOptions): void;
  /** Presses, picks or types something in the modal on top; what stands in an input is kept until it is handed in. */
  clickModal(actionId: string, options?: ActOptions): void;
  /** Fills inputs of the modal on top, by action id. */
  fill(choices: Readonly<Record<string, Choice>>): void;
  /** Hands in the modal on top; throws an `IncompleteModalError` where its inputs ask for more. */
  submitModal(): void;
  /** Closes the modal on top; the one below it comes back. */
  closeModal(): void;
  /** Closes all modals at once. */
  closeModals(): void;
  /** Presses stop in a thread: Slack ends what the app is writing there and tells the app. */
  stopSession(channelId: string, threadTs: string): void;
  /** Looks at something beside the app; at nothing, without entities. */
  lookAt(...entities: readonly ContextEntity[]): void;
}
