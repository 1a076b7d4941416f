// A channel in the shape that the Web API answers with.
import type { Emulation } from "./emulation.js";
import type { Channel } from "./workspace.js";

/** The number of members only where it is asked for. */
export function shownChannel(channel: Channel, { state }: Emulation, withCount = false): Record<string, unknown> {
  const { id, name, kind, members, isPrivate, isExtShared, isPendingExtShared, isOrgShared } = channel;
  const shared = {
    is_shared: isExtShared || isOrgShared,
    is_ext_shared: isExtShared,
    is_pending_ext_shared: isPendingExtShared,
    is_org_shared: isOrgShared,
  };
  if (kind === "direct") return { id, user: name, is_im: true, is_channel: false, ...shared };
  return {
    id,
    name,
    is_im: false,
    is_channel: !isPrivate,
    is_group: isPrivate,
    is_private: isPrivate,
    is_archived: false,
    is_member: members.includes(state.seed.app.userId),
    ...shared,
    ...(withCount && { num_members: members.length }),
  };
}
