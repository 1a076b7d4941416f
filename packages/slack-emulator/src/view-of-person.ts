// What one person sees of the workspace.
import type { Emulation } from "./emulation.js";
import { UnknownInWorkspaceError } from "./errors.js";
import type { SharedFile } from "./shared-file.js";
import type { Channel, Home, Message, Modal } from "./workspace.js";

/** Each throws an `UnknownInWorkspaceError` for what is not there or belongs to others. */
export interface ViewOfPerson {
  channelSeen(id: string): Channel;
  messageSeen(ts: string): Message;
  fileSeen(id: string): SharedFile;
  topModal(): Modal;
  home(): Home;
}

export function viewOfPerson(userId: string, { state }: Emulation): ViewOfPerson {
  const channelSeen = (id: string): Channel => {
    const channel = state.channel(id);
    if (channel?.members.includes(userId)) return channel;
    throw new UnknownInWorkspaceError("channel", id);
  };
  const isSeen = ({ channel, ephemeralFor = userId }: Message): boolean =>
    ephemeralFor === userId && (state.channel(channel)?.members.includes(userId) ?? false);
  return {
    channelSeen,
    messageSeen(ts) {
      const message = state.messageAt(ts);
      if (message !== undefined && isSeen(message)) return message;
      throw new UnknownInWorkspaceError("message", ts);
    },
    fileSeen(id) {
      const file = state.file(id);
      const shows = ({ files = [] }: Message) => files.some((each) => each.id === id);
      const isKnown = file?.user === userId || state.messages().some((message) => shows(message) && isSeen(message));
      if (file !== undefined && isKnown) return file;
      throw new UnknownInWorkspaceError("file", id);
    },
    topModal() {
      const modal = state.modals(userId).at(-1);
      if (modal === undefined) throw new UnknownInWorkspaceError("modal", userId);
      return modal;
    },
    home() {
      const home = state.home(userId);
      if (home === undefined) throw new UnknownInWorkspaceError("home", userId);
      return home;
    },
  };
}
