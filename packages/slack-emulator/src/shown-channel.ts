// A channel in the shape that the Web API answers with.
import type { Emulation } from "./emulation.js";
import type { Channel } from "./workspace.js";

export function shownChannel(channel: Channel, { state }: Emulation): Record<string, unknown> {
  const { id, name, kind, members } = channel;
  if (kind === "direct") return { id, user: name, is_im: true, is_channel: false, is_ext_shared: false };
  const isMember = members.includes(state.seed.app.userId);
  return { id, name, is_im: false, is_channel: true, is_private: false, is_ext_shared: false, is_member: isMember };
}
