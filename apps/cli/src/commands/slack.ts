// kompass slack: for whoever runs the Slack app; its manifest, a check by Slack itself, invitations, and what a workspace takes along.
import type { CliCommand } from "./command.js";
import { slackExport } from "./slack/export.js";
import { slackInvite } from "./slack/invite.js";
import { slackManifest } from "./slack/manifest.js";
import { slackVerify } from "./slack/verify.js";

export const slack: CliCommand = (program, surroundings) => {
  const commands = program.command("slack").description("for whoever runs the Slack app");
  for (const command of [slackManifest, slackVerify, slackInvite, slackExport]) command(commands, surroundings);
};
