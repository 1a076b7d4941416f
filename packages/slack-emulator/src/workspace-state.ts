// The state of a workspace, which only events change.
import { createInputState } from "./input-state.js";
import type { GivenAddress } from "./response-target.js";
import type { SharedFile } from "./shared-file.js";
import type { StateValues } from "./state-values.js";
import type {
  AgentSession,
  Channel,
  Home,
  Message,
  Modal,
  RefusedCall,
  SuggestedPrompts,
  ThreadStatus,
  User,
  Workspace,
} from "./workspace.js";
import type { WorkspaceEvent } from "./workspace-event.js";

export interface WorkspaceState {
  readonly seed: Workspace;
  user(id: string): User | undefined;
  channel(id: string): Channel | undefined;
  message(channelId: string, ts: string): Message | undefined;
  /** In whatever channel. */
  messageAt(ts: string): Message | undefined;
  messages(): readonly Message[];
  status(channelId: string, threadTs: string): ThreadStatus | undefined;
  session(channelId: string, threadTs: string): AgentSession | undefined;
  file(id: string): SharedFile | undefined;
  home(userId: string): Home | undefined;
  /** All modals of a person, the one on top last. */
  modals(userId: string): readonly Modal[];
  modal(id: string): Modal | undefined;
  modalNamed(externalId: string): Modal | undefined;
  homeWithId(id: string): Home | undefined;
  /** What the elements of a message or view hold for a person. */
  values(place: string, userId: string): StateValues;
  /** Envelopes of events that the app has not acknowledged yet. */
  unacknowledged(): readonly Readonly<Record<string, unknown>>[];
  givenAddress(address: string): GivenAddress | undefined;
  apply(event: WorkspaceEvent): void;
  snapshot(): Workspace;
  subscribe(listener: (event: WorkspaceEvent) => void): () => void;
}

export function createWorkspaceState(seed: Workspace): WorkspaceState {
  const users = new Map(seed.users.map((user) => [user.id, user]));
  const channels = new Map(seed.channels.map((channel) => [channel.id, channel]));
  const messages = new Map<string, Message>();
  const statuses = new Map<string, ThreadStatus>();
  const sessions = new Map<string, AgentSession>();
  const suggestedPrompts = new Map<string, SuggestedPrompts>();
  const files = new Map<string, SharedFile>();
  const homes = new Map<string, Home>();
  const modals = new Map<string, Modal>();
  const inputs = createInputState();
  const refused: RefusedCall[] = [];
  const unacknowledged = new Map<string, Readonly<Record<string, unknown>>>();
  const addresses = new Map<string, GivenAddress>();
  const listeners = new Set<(event: WorkspaceEvent) => void>();

  const change = (event: WorkspaceEvent): void => {
    switch (event.type) {
      case "message_posted":
      case "message_updated":
        messages.set(event.message.ts, event.message);
        inputs.show(event.message.ts, event.message.blocks);
        break;
      case "message_deleted":
        messages.delete(event.message.ts);
        inputs.forget(event.message.ts);
        break;
      case "user_changed":
        users.set(event.user.id, event.user);
        break;
      case "channel_changed":
        channels.set(event.channel.id, event.channel);
        break;
      case "status_set":
        statuses.set(threadKey(event.status.channel, event.status.thread_ts), event.status);
        if (event.status.status === "") statuses.delete(threadKey(event.status.channel, event.status.thread_ts));
        break;
      case "session_set":
        sessions.set(threadKey(event.session.channel, event.session.thread_ts), event.session);
        break;
      case "prompts_set":
        suggestedPrompts.set(threadKey(event.suggested.channel, event.suggested.thread_ts ?? ""), event.suggested);
        break;
      case "file_added":
        files.set(event.file.id, event.file);
        break;
      case "home_published":
        homes.set(event.home.user, event.home);
        inputs.show(event.home.id, event.home.blocks);
        break;
      case "modal_opened":
      case "modal_updated":
        modals.set(event.modal.id, event.modal);
        inputs.show(event.modal.id, event.modal.blocks);
        break;
      case "modal_closed":
        modals.delete(event.modal.id);
        inputs.forget(event.modal.id);
        break;
      case "input_changed":
        inputs.change(event);
        break;
      case "call_refused":
        refused.push(event.call);
        break;
      case "delivery_begun":
        unacknowledged.set(String(event.body.event_id), event.body);
        break;
      case "delivery_ended":
        unacknowledged.delete(event.eventId);
        break;
      case "address_given":
        addresses.set(event.given.address, event.given);
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
    messageAt: (ts) => messages.get(ts),
    messages: () => [...messages.values()],
    status: (channelId, threadTs) => statuses.get(threadKey(channelId, threadTs)),
    session: (channelId, threadTs) => sessions.get(threadKey(channelId, threadTs)),
    file: (id) => files.get(id),
    home: (userId) => homes.get(userId),
    homeWithId: (id) => [...homes.values()].find((home) => home.id === id),
    modals: (userId) => [...modals.values()].filter(({ user }) => user === userId),
    modal: (id) => modals.get(id),
    modalNamed: (externalId) => [...modals.values()].find((modal) => modal.external_id === externalId),
    values: inputs.values,
    unacknowledged: () => [...unacknowledged.values()],
    givenAddress: (address) => addresses.get(address),
    apply(event) {
      change(event);
      for (const listener of [...listeners]) listener(event);
    },
    snapshot: () => ({
      ...seed,
      users: [...users.values()],
      channels: [...channels.values()],
      messages: [...messages.values()],
      statuses: [...statuses.values()],
      sessions: [...sessions.values()],
      suggestedPrompts: [...suggestedPrompts.values()],
      files: [...files.values()],
      homes: [...homes.values()],
      modals: [...modals.values()],
      inputs: inputs.all(),
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
