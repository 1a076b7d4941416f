// kompass slack: for whoever runs the Slack app; its manifest, a check by Slack itself, invitations to install it.
import type { CliCommand } from "./command.js";
import { slackInvite } from "./slack/invite.js";
import { slackManifest } from "./slack/manifest.js";
import { slackVerify } from "./slack/verify.js";

export const slack: CliCommand = (program, surroundings) => {
  const commands = program.command("slack").description("for whoever runs the Slack app");
  for (const command of [slackManifest, slackVerify, slackInvite]) command(commands, surroundings);
};
