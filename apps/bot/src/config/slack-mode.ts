// Which groups of Slack settings mean which way to run, and what a half-set group lacks.
import type { ConfigFault } from "./config-error.js";
import type { SettingName, Settings } from "./settings.js";

/** How the app is connected to Slack. */
export type SlackMode =
  | { readonly kind: "none" }
  | { readonly kind: "socket"; readonly botToken: string; readonly appToken: string }
  | { readonly kind: "http"; readonly botToken: string; readonly signingSecret: string }
  /** Many workspaces, each installed by OAuth. */
  | OAuthMode;

export interface OAuthMode {
  readonly kind: "oauth";
  readonly signingSecret: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  /** 32 bytes in base64 each: the first encrypts, all decrypt. */
  readonly secretKeys: readonly string[];
  /** Ids of workspaces and organisations that may install without an invitation. */
  readonly allowedTeams: readonly string[];
  /** Ask for the history scopes too, so that threads go on without a mention. */
  readonly withThreads: boolean;
}

const oauthOnly = ["SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET", "SLACK_STATE_SECRET"] as const;
const oauth = ["SLACK_SIGNING_SECRET", ...oauthOnly, "KOMPASS_SECRET_KEY"] as const;

export function slackModeOf(settings: Settings): SlackMode | ConfigFault {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = settings;
  if (oauthOnly.some((name) => settings[name] !== undefined)) return oauthModeOf(settings);
  if (botToken !== undefined && appToken !== undefined) return { kind: "socket", botToken, appToken };
  if (botToken !== undefined && signingSecret !== undefined) return { kind: "http", botToken, signingSecret };
  if (botToken !== undefined) {
    return lacking("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP)");
  }
  if (appToken !== undefined) return lacking("SLACK_APP_TOKEN", "SLACK_BOT_TOKEN");
  if (signingSecret !== undefined) {
    return settings.KOMPASS_SECRET_KEY === undefined
      ? lacking(
          "SLACK_SIGNING_SECRET",
          `SLACK_BOT_TOKEN (one workspace) or ${missing(settings, oauth)} (many workspaces)`,
        )
      : oauthModeOf(settings);
  }
  return { kind: "none" };
}

function oauthModeOf(settings: Settings): SlackMode | ConfigFault {
  const present = listed(oauthOnly.filter((name) => settings[name] !== undefined));
  for (const token of ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"] as const) {
    if (settings[token] === undefined) continue;
    return {
      setting: token,
      message: `does not go with ${present}; remove it to install by OAuth, or remove the others`,
    };
  }
  const {
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_CLIENT_ID: clientId,
    SLACK_CLIENT_SECRET: clientSecret,
    SLACK_STATE_SECRET: stateSecret,
    KOMPASS_SECRET_KEY: secretKeys,
    KOMPASS_ALLOWED_TEAMS: allowedTeams,
    KOMPASS_THREADS: withThreads,
  } = settings;
  if (signingSecret && clientId && clientSecret && stateSecret && secretKeys) {
    const lists = { secretKeys: secretKeys.split(","), allowedTeams: allowedTeams?.split(",") ?? [] };
    return { kind: "oauth", signingSecret, clientId, clientSecret, stateSecret, ...lists, withThreads };
  }
  return lacking(listed(oauth.filter((name) => settings[name] !== undefined)), missing(settings, oauth));
}

function lacking(present: string, absent: string): ConfigFault {
  return { setting: present, message: `is not enough alone; also set ${absent}` };
}

function missing(settings: Settings, names: readonly SettingName[]): string {
  return listed(names.filter((name) => settings[name] === undefined));
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
