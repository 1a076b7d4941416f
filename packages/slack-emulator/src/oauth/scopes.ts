// What an app must have been allowed for a call and for an event, by the pages of docs.slack.dev/reference.
import { payloadKindOf } from "../route.js";
import type { Channel } from "../workspace.js";

/** One scope for each kind of conversation. */
interface ByConversation {
  readonly channel: string;
  readonly private: string;
  readonly direct: string;
}

const reading: ByConversation = { channel: "channels:read", private: "groups:read", direct: "im:read" };
const history: ByConversation = { channel: "channels:history", private: "groups:history", direct: "im:history" };

/** A method that is not here needs none, among them all of `auth` and `views`. */
const methods: Readonly<Record<string, string | ByConversation>> = {
  "agents.sessions.rename": "chat:write",
  "agents.sessions.setStatus": "chat:write",
  "assistant.threads.setStatus": "chat:write",
  "assistant.threads.setSuggestedPrompts": "assistant:write",
  "assistant.threads.setTitle": "assistant:write",
  "chat.appendStream": "chat:write",
  "chat.delete": "chat:write",
  "chat.postEphemeral": "chat:write",
  "chat.postMessage": "chat:write",
  "chat.startStream": "chat:write",
  "chat.stopStream": "chat:write",
  "chat.update": "chat:write",
  "conversations.history": history,
  "conversations.info": reading,
  "conversations.members": reading,
  "conversations.open": "im:write",
  "conversations.replies": history,
  "files.completeUploadExternal": "files:write",
  "files.delete": "files:write",
  "files.getUploadURLExternal": "files:write",
  "files.info": "files:read",
  "reactions.add": "reactions:write",
  "reactions.remove": "reactions:write",
  "team.info": "team:read",
  "usergroups.list": "usergroups:read",
  "usergroups.users.list": "usergroups:read",
  "users.info": "users:read",
  "users.list": "users:read",
};

/** Messages come by the kind of their channel. */
const messageEvents: Readonly<Record<string, string>> = {
  channel: "channels:history",
  group: "groups:history",
  im: "im:history",
};

const events: Readonly<Record<string, string>> = {
  app_mention: "app_mentions:read",
  file_shared: "files:read",
  reaction_added: "reactions:read",
  reaction_removed: "reactions:read",
  team_join: "users:read",
  user_change: "users:read",
};

/** Commands and shortcuts come with one scope; what is done to the app's own messages and views needs none. */
const interactions: readonly unknown[] = ["shortcut", "message_action"];

export function scopeOfCall(method: string, channel: Channel | undefined): string | undefined {
  const scope = methods[method];
  if (scope === undefined || typeof scope === "string") return scope;
  if (channel === undefined) return undefined;
  if (channel.kind === "direct") return scope.direct;
  return channel.isPrivate ? scope.private : scope.channel;
}

export function scopeOfPayload(body: Readonly<Record<string, unknown>>): string | undefined {
  const kind = payloadKindOf(body);
  if (kind === "slash_commands") return "commands";
  if (kind === "interactive") return interactions.includes(body.type) ? "commands" : undefined;
  const { type = "", channel_type: channelType = "" } = body.event as Readonly<Record<string, string>>;
  return type === "message" ? messageEvents[channelType] : events[type];
}
