export type { Person } from "./person.js";
export type { Delivery, EmulatorReceiver, EventProcessor } from "./receiver.js";
export type { ChannelOptions, SlackEmulator, SlackEmulatorOptions, UserOptions } from "./slack-emulator.js";
export type {
  AppIdentity,
  Channel,
  Home,
  Message,
  Reaction,
  RefusedCall,
  Team,
  ThreadStatus,
  User,
  Workspace,
} from "./workspace.js";
export type { WorkspaceEvent } from "./workspace-event.js";
