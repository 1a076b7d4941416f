// The one workspace whose bot token stands in the settings.
import { WebClient, type WebClientOptions } from "@slack/web-api";
import type { Installation, Installations } from "./installation.js";

/** Asks Slack whose token it is with the first request, and again where Slack could not be reached. */
export function createSingleInstallation(botToken: string, options: WebClientOptions = {}): Installations {
  const client = new WebClient(botToken, { retryConfig: { retries: 1 }, ...options });
  let known: Promise<Installation> | undefined;
  const installation = (): Promise<Installation> => {
    known ??= whoIs(client).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
  return {
    find: async ({ teamId, enterpriseId, isEnterpriseInstall }) => {
      const found = await installation();
      return found.tenant === (isEnterpriseInstall ? enterpriseId : teamId) ? found : undefined;
    },
    ofTenant: async (tenant) => {
      const found = await installation();
      return found.tenant === tenant ? found : undefined;
    },
  };
}

async function whoIs(client: WebClient): Promise<Installation> {
  const { team_id, enterprise_id, is_enterprise_install, bot_id = "", user_id = "" } = await client.auth.test();
  const tenant = (is_enterprise_install ? enterprise_id : team_id) ?? "";
  return { tenant, botToken: client.token ?? "", botId: bot_id, botUserId: user_id };
}
