// A person of the workspace at the keyboard.
import type { Button } from "@kompass/block-kit";
import type { Emulation } from "./emulation.js";
import { UnknownInWorkspaceError } from "./errors.js";
import { blockActionsPayload } from "./payloads/block-actions-payload.js";
import { commandPayload } from "./payloads/command-payload.js";
import { textAsBlocks } from "./payloads/text-as-blocks.js";
import type { Person } from "./person.js";
import { postMessage, updateMessage } from "./post-message.js";
import { recordRefusal } from "./record-refusal.js";
import { Refusal } from "./refusal.js";
import { respond } from "./response-url.js";
import type { Channel, Message } from "./workspace.js";

export function signIn(userId: string, emulation: Emulation): Person {
  const { state, clock, deliveries } = emulation;
  const user = state.user(userId);
  if (user === undefined) throw new UnknownInWorkspaceError("user", userId);
  const directChannelId = `D${userId.slice(1)}`;

  const channelSeen = (id: string): Channel => {
    const channel = state.channel(id);
    if (channel?.members.includes(userId)) return channel;
    throw new UnknownInWorkspaceError("channel", id);
  };
  const messageSeen = (ts: string): Message => {
    const message = state.messages().find((candidate) => candidate.ts === ts);
    const isSeen = message !== undefined && (message.ephemeralFor ?? userId) === userId;
    if (isSeen && channelSeen(message.channel)) return message;
    throw new UnknownInWorkspaceError("message", ts);
  };
  const unacknowledged = (what: string) => (slackError: string) =>
    recordRefusal(what, new Refusal(slackError), {}, emulation);

  const say: Person["say"] = (channelId, text, { threadTs } = {}) => {
    const channel = channelSeen(channelId);
    if (threadTs !== undefined && state.message(channel.id, threadTs) === undefined) {
      throw new UnknownInWorkspaceError("message", threadTs);
    }
    const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
    const bot = user.isBot ? { bot_id: `B${userId.slice(1)}` } : {};
    const message = { ts: clock.timestamp(), channel: channel.id, user: userId, text, blocks: textAsBlocks(text) };
    return postMessage({ ...message, ...thread, ...bot }, emulation);
  };

  return {
    userId,
    directChannelId,
    say,
    mention: (channelId, text, options) => say(channelId, `<@${state.seed.app.userId}> ${text}`, options),
    edit(messageTs, text) {
      const previous = messageSeen(messageTs);
      if (previous.user !== userId) throw new UnknownInWorkspaceError("message", messageTs);
      const edited = { user: userId, ts: clock.timestamp() };
      return updateMessage({ ...previous, text, blocks: textAsBlocks(text), edited }, previous, emulation);
    },
    command(command, text, channelId) {
      const channel = channelSeen(channelId);
      deliveries.deliver({
        body: commandPayload({ command, text, user, channel }, emulation),
        onAcknowledged(response) {
          if (response === undefined || response === "") return;
          respondToCommand(response, { channel: channel.id, user: userId }, emulation);
        },
        onUnacknowledged: unacknowledged(command),
      });
    },
    click(messageTs, actionId) {
      const message = messageSeen(messageTs);
      const found = buttonsOf(message).find(({ button }) => button.action_id === actionId);
      if (found === undefined) throw new UnknownInWorkspaceError("button", actionId);
      const channel = channelSeen(message.channel);
      deliveries.deliver({
        body: blockActionsPayload({ ...found, message, user, channel }, emulation),
        onUnacknowledged: unacknowledged("block_actions"),
      });
    },
  };
}

/** An acknowledgement of a command may carry the answer itself. */
function respondToCommand(response: unknown, target: { channel: string; user: string }, emulation: Emulation): void {
  try {
    respond(target, response, emulation);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    recordRefusal("response_url", error, { response }, emulation);
  }
}

function buttonsOf({ blocks }: Message): { readonly button: Button; readonly blockId: string }[] {
  return blocks.flatMap((block) => {
    const blockId = block.block_id ?? "";
    if (block.type === "actions") return block.elements.map((button) => ({ button, blockId }));
    if (block.type === "section" && block.accessory?.type === "button") return [{ button: block.accessory, blockId }];
    return [];
  });
}
