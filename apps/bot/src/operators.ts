// What the command line offers to whoever runs the app; loads no Slack SDK and no store.
export { ConfigError } from "./config/config-error.js";
export { readEnvironment } from "./config/read-environment.js";
export { readSettings } from "./config/read-settings.js";
export { invitationAddress } from "./installing/invitation.js";
export { createManifest, type ManifestOptions } from "./manifest/create-manifest.js";
export { exportWorkspace } from "./operating/export-workspace.js";
export type { EmulatorOnly } from "./verifying/emulator-only.js";
export { type SlackCheck, verifySlack } from "./verifying/verify-slack.js";
