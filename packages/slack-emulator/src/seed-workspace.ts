// The workspace before anything has been said in it.
import type { ChannelOptions, UserOptions, WorkspaceOptions } from "./slack-emulator-options.js";
import type { AppIdentity, Channel, User, Workspace } from "./workspace.js";

export const everyLanguage: readonly UserOptions[] = [
  { id: "U0000000001", name: "ingrid", realName: "Ingrid", locale: "nb-NO", timezone: "Europe/Oslo", isAdmin: true },
  { id: "U0000000002", name: "sigrid", realName: "Sigrid", locale: "nn-NO", timezone: "Europe/Oslo" },
  { id: "U0000000003", name: "astrid", realName: "Astrid", locale: "sv-SE", timezone: "Europe/Stockholm" },
  { id: "U0000000004", name: "emily", realName: "Emily", locale: "en-GB", timezone: "Europe/London" },
];

export const general: ChannelOptions = { id: "C0000000001", name: "general" };

const app: AppIdentity = { appId: "A0000000001", botId: "B0000000001", userId: "U00000000B1", name: "app" };

export function seedWorkspace(options: WorkspaceOptions): Workspace {
  const team = { id: "T0000000001", name: "Emulated workspace", domain: "emulated", ...options.team };
  const users = (options.users ?? everyLanguage).map((user) => userOf(user, team.id));
  const identity = { ...app, ...options.app };
  const everybody = [...users.map(({ id }) => id), identity.userId];
  const channels = (options.channels ?? [general]).map(
    ({ members = everybody, ...channel }): Channel => ({ ...unshared, kind: "channel", members, ...channel }),
  );
  const people = users.filter(({ isBot }) => !isBot);
  return {
    team,
    app: identity,
    users: [...users, userOf({ id: identity.userId, name: identity.name, isBot: true }, team.id)],
    channels: [...channels, ...people.map((person) => directChannel(person, identity))],
    messages: [],
    statuses: [],
    homes: [],
    modals: [],
    inputs: [],
    sessions: [],
    suggestedPrompts: [],
    files: [],
    userGroups: (options.userGroups ?? []).map(({ name, ...group }) => ({ name: name ?? group.handle, ...group })),
    refused: [],
  };
}

const unshared = { isPrivate: false, isExtShared: false, isPendingExtShared: false, isOrgShared: false };

function userOf(given: UserOptions, teamId: string): User {
  return {
    realName: given.name,
    locale: "en-US",
    timezone: "UTC",
    isBot: false,
    teamId,
    isAdmin: false,
    isOwner: false,
    isRestricted: given.isUltraRestricted ?? false,
    isUltraRestricted: false,
    isStranger: given.teamId !== undefined && given.teamId !== teamId,
    isDeleted: false,
    ...given,
  };
}

function directChannel({ id }: User, { userId }: AppIdentity): Channel {
  return { ...unshared, id: `D${id.slice(1)}`, name: id, kind: "direct", members: [id, userId] };
}
