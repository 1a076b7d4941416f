// A person of the workspace at the keyboard.
import { actOnElement } from "./act-on-element.js";
import type { Emulation } from "./emulation.js";
import { UnknownInWorkspaceError } from "./errors.js";
import { addFile } from "./hand-in-files.js";
import { dismissModals } from "./modal-stack.js";
import { announceContext, announceSessionStopped } from "./payloads/announce-agent.js";
import { announceHomeOpened } from "./payloads/announce-home.js";
import { commandPayload } from "./payloads/command-payload.js";
import { messageShortcutPayload, shortcutPayload } from "./payloads/shortcut-payloads.js";
import { textAsBlocks } from "./payloads/text-as-blocks.js";
import type { Person } from "./person.js";
import { postMessage, updateMessage } from "./post-message.js";
import { recordRefusal, recordUnacknowledged } from "./record-refusal.js";
import { Refusal } from "./refusal.js";
import { respond } from "./response-url.js";
import { submitModal } from "./submit-modal.js";
import { viewOfPerson } from "./view-of-person.js";
import type { Message } from "./workspace.js";

export function signIn(userId: string, emulation: Emulation): Person {
  const { state, clock, deliveries } = emulation;
  const user = state.user(userId);
  if (user === undefined) throw new UnknownInWorkspaceError("user", userId);
  const directChannelId = `D${userId.slice(1)}`;
  const { channelSeen, messageSeen, fileSeen, topModal, home } = viewOfPerson(userId, emulation);

  const post = (channelId: string, text: string, threadTs: string | undefined, more: Partial<Message> = {}) => {
    const channel = channelSeen(channelId);
    if (threadTs !== undefined && state.message(channel.id, threadTs) === undefined) {
      throw new UnknownInWorkspaceError("message", threadTs);
    }
    const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
    const bot = user.isBot ? { bot_id: `B${userId.slice(1)}` } : {};
    const message = { ts: clock.timestamp(), channel: channel.id, user: userId, text, blocks: textAsBlocks(text) };
    return postMessage({ ...message, ...thread, ...bot, ...more }, emulation);
  };
  const say: Person["say"] = (channelId, text, { threadTs } = {}) => post(channelId, text, threadTs);
  const clickModal: Person["clickModal"] = (actionId, options = {}) => {
    actOnElement({ view: topModal() }, actionId, options, user, emulation);
  };

  return {
    userId,
    directChannelId,
    say,
    mention: (channelId, text, options) => say(channelId, `<@${state.seed.app.userId}> ${text}`, options),
    upload(channelId, given, { text = "", threadTs } = {}) {
      channelSeen(channelId);
      const files = given.map((file) => addFile(file, userId, emulation));
      return post(channelId, text, threadTs, { subtype: "file_share", files });
    },
    addFile: (file) => addFile(file, userId, emulation),
    readFile(id) {
      const file = fileSeen(id);
      const { bytes } = emulation.files.find(id) ?? {};
      if (bytes === undefined) throw new UnknownInWorkspaceError("file", id);
      return { name: file.name, bytes };
    },
    messages: (channelId) => {
      const { id } = channelSeen(channelId);
      return state.messages().filter(({ channel, ephemeralFor = userId }) => channel === id && ephemeralFor === userId);
    },
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
        onUnacknowledged: recordUnacknowledged(command, emulation),
      });
    },
    click(messageTs, actionId, options = {}) {
      actOnElement({ message: messageSeen(messageTs) }, actionId, options, user, emulation);
    },
    messageShortcut(callbackId, messageTs) {
      deliveries.deliver({
        body: messageShortcutPayload(callbackId, messageSeen(messageTs), user, emulation),
        onUnacknowledged: recordUnacknowledged("message_action", emulation),
      });
    },
    shortcut(callbackId) {
      deliveries.deliver({
        body: shortcutPayload(callbackId, user, emulation),
        onUnacknowledged: recordUnacknowledged("shortcut", emulation),
      });
    },
    openHome: (tab = "home") => announceHomeOpened(tab, user, directChannelId, emulation),
    clickHome: (actionId, options = {}) => actOnElement({ view: home() }, actionId, options, user, emulation),
    clickModal,
    fill(choices) {
      for (const [actionId, choice] of Object.entries(choices)) clickModal(actionId, { choice });
    },
    submitModal: () => submitModal(topModal(), emulation),
    closeModal() {
      const top = topModal();
      dismissModals(top.clear_on_close ? state.modals(userId) : [top], top.clear_on_close, emulation);
    },
    closeModals() {
      topModal();
      dismissModals(state.modals(userId), true, emulation);
    },
    stopSession(channelId, threadTs) {
      const { id: channel } = channelSeen(channelId);
      const streaming = state.messages().filter((message) => {
        return message.channel === channel && message.thread_ts === threadTs && isBeingWritten(message);
      });
      for (const message of streaming) {
        state.apply({ type: "message_updated", message: { ...message, streaming_state: "completed" } });
      }
      const stopped = {
        channel,
        user: userId,
        thread_ts: threadTs,
        streaming_message_ts: streaming.map(({ ts }) => ts),
      };
      announceSessionStopped(stopped, emulation);
    },
    lookAt: (...entities) => announceContext({ channel: directChannelId, user: userId }, entities, emulation),
  };
}

function isBeingWritten({ streaming_state }: Message): boolean {
  return streaming_state === "in_progress";
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
