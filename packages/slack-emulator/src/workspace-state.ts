// The state of a workspace, which only events change.
import type { Channel, Home, Message, RefusedCall, ThreadStatus, User, Workspace } from "./workspace.js";
import type { WorkspaceEvent } from "./workspace-event.js";

export interface WorkspaceState {
  readonly seed: Workspace;
  user(id: string): User | undefined;
  channel(id: string): Channel | undefined;
  message(channelId: string, ts: string): Message | undefined;
  messages(): readonly Message[];
  status(channelId: string, threadTs: string): ThreadStatus | undefined;
  apply(event: WorkspaceEvent): void;
  snapshot(): Workspace;
  subscribe(listener: (event: WorkspaceEvent) => void): () => void;
}

export function createWorkspaceState(seed: Workspace): WorkspaceState {
  const users = new Map(seed.users.map((user) => [user.id, user]));
  const channels = new Map(seed.channels.map((channel) => [channel.id, channel]));
  const messages = new Map<string, Message>();
  const statuses = new Map<string, ThreadStatus>();
  const homes = new Map<string, Home>();
  const refused: RefusedCall[] = [];
  const listeners = new Set<(event: WorkspaceEvent) => void>();

  const change = (event: WorkspaceEvent): void => {
    switch (event.type) {
      case "message_posted":
      case "message_updated":
        messages.set(event.message.ts, event.message);
        break;
      case "message_deleted":
        messages.delete(event.message.ts);
        break;
      case "status_set":
        statuses.set(threadKey(event.status.channel, event.status.thread_ts), event.status);
        if (event.status.status === "") statuses.delete(threadKey(event.status.channel, event.status.thread_ts));
        break;
      case "home_published":
        homes.set(event.home.user, event.home);
        break;
      case "call_refused":
        refused.push(event.call);
        break;
    }
  };

  return {
    seed,
    user: (id) => users.get(id),
    channel: (id) => channels.get(id),
    message(channelId, ts) {
      const message = messages.get(ts);
      return message?.channel === channelId ? message : undefined;
    },
    messages: () => [...messages.values()],
    status: (channelId, threadTs) => statuses.get(threadKey(channelId, threadTs)),
    apply(event) {
      change(event);
      for (const listener of [...listeners]) listener(event);
    },
    snapshot: () => ({
      ...seed,
      messages: [...messages.values()],
      statuses: [...statuses.values()],
      homes: [...homes.values()],
      refused: [...refused],
    }),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function threadKey(channelId: string, threadTs: string): string {
  return `${channelId}/${threadTs}`;
}
