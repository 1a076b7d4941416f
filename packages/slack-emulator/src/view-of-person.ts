// What one person sees of the workspace.
import type { Emulation } from "./emulation.js";
import { UnknownInWorkspaceError } from "./errors.js";
import type { Channel, Home, Message, Modal } from "./workspace.js";

/** Each throws an `UnknownInWorkspaceError` for what is not there or belongs to others. */
export interface ViewOfPerson {
  channelSeen(id: string): Channel;
  messageSeen(ts: string): Message;
  topModal(): Modal;
  home(): Home;
}

export function viewOfPerson(userId: string, { state }: Emulation): ViewOfPerson {
  const channelSeen = (id: string): Channel => {
    const channel = state.channel(id);
    if (channel?.members.includes(userId)) return channel;
    throw new UnknownInWorkspaceError("channel", id);
  };
  return {
    channelSeen,
    messageSeen(ts) {
      const message = state.messageAt(ts);
      const isSeen = message !== undefined && (message.ephemeralFor ?? userId) === userId;
      if (isSeen && channelSeen(message.channel)) return message;
      throw new UnknownInWorkspaceError("message", ts);
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
