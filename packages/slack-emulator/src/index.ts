// What the package offers.
export type { ChannelChange, UserChange } from "./change-people.js";
export type { Choice } from "./choice.js";
export type { EarlierRun } from "./earlier-run.js";
export { NotReachedError, UnknownInWorkspaceError } from "./errors.js";
export { allFaults, type FaultName } from "./faults/all-faults.js";
export type { FaultOptions, Struck } from "./faults/armed-faults.js";
export { RequestUrlError } from "./fronts/request-url-error.js";
export { type ServedSlack, type ServeSlackOptions, serveSlack } from "./fronts/serve-slack.js";
export { IncompleteModalError } from "./incomplete-modal-error.js";
export type { EndOfInstallation } from "./oauth/end-installation.js";
export type { ContextEntity } from "./payloads/announce-agent.js";
export type { HomeTab } from "./payloads/announce-home.js";
export type { ActOptions, FileOptions, Person } from "./person.js";
export type { Delivery, EmulatorReceiver, EventProcessor } from "./receiver.js";
export type { Attempt, Failure, PayloadKind, Retry, Route } from "./route.js";
export type { SharedFile } from "./shared-file.js";
export { createSlackEmulator, type SlackEmulator } from "./slack-emulator.js";
export type {
  ChannelOptions,
  SlackEmulatorOptions,
  Subscription,
  UserGroupOptions,
  UserOptions,
  WorkspaceOptions,
} from "./slack-emulator-options.js";
export type { StateValue, StateValues } from "./state-values.js";
export type { Stream, StreamTask } from "./stream.js";
export type {
  AgentSession,
  AppIdentity,
  Channel,
  Enterprise,
  Home,
  Inputs,
  Message,
  Modal,
  Reaction,
  RefusedCall,
  SuggestedPrompts,
  Team,
  ThreadStatus,
  User,
  UserGroup,
  Workspace,
} from "./workspace.js";
export type { WorkspaceEvent } from "./workspace-event.js";
