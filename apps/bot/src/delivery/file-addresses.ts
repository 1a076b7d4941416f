// The addresses that files go to and come from: no token and no file reaches any other.

const slackFiles = "https://files.slack.com";

/** Slack's own, or those of the Slack that the settings name instead. */
export function isFileAddress(address: string, slackApiUrl: string | undefined): boolean {
  if (!URL.canParse(address)) return false;
  const { origin } = new URL(address);
  return origin === slackFiles || (slackApiUrl !== undefined && origin === new URL(slackApiUrl).origin);
}
