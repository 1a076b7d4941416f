// Everything that the app does in Slack, with the scopes, events and methods it needs: a new feature is an entry here.
import type { Feature } from "./feature.js";

export const features: readonly Feature[] = [
  {
    does: "answers where it is mentioned",
    scopes: ["app_mentions:read", "chat:write"],
    events: ["app_mention"],
    methods: ["chat.postMessage", "chat.postEphemeral"],
  },
  {
    does: "answers direct messages, and finds again what a crash has left unknown there",
    scopes: ["im:history"],
    events: ["message.im"],
    methods: ["conversations.history", "conversations.replies"],
  },
  {
    does: "answers the command /kompass",
    scopes: ["commands"],
    commands: ["/kompass"],
  },
  {
    does: "speaks each person's language, and tells members from guests and administrators",
    scopes: ["users:read"],
    methods: ["users.info"],
  },
  {
    does: "offers what may be worth asking, where a person opens the place to write to it or looks at a channel beside it",
    scopes: ["assistant:write"],
    events: ["app_home_opened", "app_context_changed"],
    methods: ["assistant.threads.setSuggestedPrompts"],
  },
  {
    does: "shows in the thread that it is at work",
    scopes: ["assistant:write"],
    methods: ["assistant.threads.setStatus"],
  },
  {
    does: "shows the steps of longer work, a way to stop it, and a title for each conversation",
    scopes: ["chat:write", "assistant:write"],
    events: ["agent_session_stopped"],
    methods: ["chat.startStream", "chat.appendStream", "chat.stopStream", "agents.sessions.setStatus"],
  },
  {
    does: "writes to a person directly",
    scopes: ["im:write"],
    methods: ["conversations.open"],
  },
  {
    does: "shows a page of its own: total, areas, the person's items, settings and exports",
    events: ["app_home_opened"],
    methods: ["views.publish"],
  },
  {
    does: "lets things be chosen and changed in forms",
    methods: ["views.open", "views.push", "views.update"],
  },
  {
    does: "makes a task of a message, and keeps the way back to it",
    scopes: ["commands"],
    methods: ["chat.getPermalink"],
    shortcuts: [{ callbackId: "make-task", type: "message" }],
  },
  {
    does: "takes a question from anywhere in Slack, and answers it directly",
    scopes: ["commands"],
    shortcuts: [{ callbackId: "ask", type: "global" }],
  },
  {
    does: "finds out whether others than the workspace's own people read along in a channel",
    scopes: ["channels:read", "groups:read", "users:read"],
    methods: ["conversations.info", "conversations.members", "users.list"],
  },
  {
    does: "hands out reports, calendars, plans and tables as files",
    scopes: ["files:write"],
    methods: ["files.getUploadURLExternal", "files.completeUploadExternal"],
  },
  {
    does: "knows the user groups that rights are given to, and who is in them",
    scopes: ["usergroups:read"],
    methods: ["usergroups.list", "usergroups.users.list"],
  },
  {
    does: "keeps a card as it is now, wherever it stands",
    scopes: ["chat:write"],
    methods: ["chat.update"],
  },
  {
    does: "reads a report or a plan that is sent to it directly",
    scopes: ["files:read"],
    fetchesFiles: true,
  },
  {
    does: "goes on in channel threads without being mentioned again",
    scopes: ["channels:history", "groups:history"],
    events: ["message.channels", "message.groups"],
    forThreads: true,
  },
  {
    does: "forgets a workspace that uninstalls it",
    events: ["app_uninstalled", "tokens_revoked"],
    methods: ["auth.test"],
  },
  {
    does: "is installed by OAuth, and leaves a workspace that was not invited",
    methods: ["oauth.v2.access", "apps.uninstall"],
  },
];

export interface Extent {
  /** With the history scopes, so that threads go on without a mention. */
  readonly withThreads: boolean;
}

export const featuresOf = ({ withThreads }: Extent): readonly Feature[] =>
  features.filter(({ forThreads }) => withThreads || !forThreads);

/** Each once, in the order of the alphabet. */
export const scopesOf = (extent: Extent): readonly string[] =>
  [...new Set(featuresOf(extent).flatMap(({ scopes = [] }) => scopes))].toSorted();
