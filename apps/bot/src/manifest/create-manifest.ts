// The app's manifest for Slack, made from what the app does: paste it where a new Slack app is made, and nothing is missing.
import type { Locale } from "@kompass/model";
import { type Extent, featuresOf, scopesOf } from "./features.js";
import { manifestWordsOf } from "./words/manifest-words-of.js";

export interface ManifestOptions extends Extent {
  readonly mode:
    | { readonly kind: "socket" }
    /** `publicUrl` is where Slack reaches the server. */
    | { readonly kind: "http"; readonly publicUrl: string; readonly hasRotatingTokens: boolean };
  /** The language of the app's description in Slack. */
  readonly locale: Locale;
}

/** As `apps.manifest.create` takes it, and the page on which apps are made. */
export function createManifest({ mode, withThreads, locale }: ManifestOptions) {
  const words = manifestWordsOf[locale];
  const features = featuresOf({ withThreads });
  const isHttp = mode.kind === "http";
  const address = (path: string): string => (isHttp ? new URL(path, mode.publicUrl).href : "");
  const requestUrl = isHttp ? { request_url: address("/slack/events") } : {};
  const shortcuts = features.flatMap(({ shortcuts: own = [] }) => own);
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: "kompass",
      description: words.description,
      long_description: words.longDescription,
      background_color: "#1d4e89",
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      agent_view: { agent_description: words.agentDescription, suggested_prompts: [...words.prompts] },
      bot_user: { display_name: "kompass", always_online: true },
      slash_commands: features
        .flatMap(({ commands = [] }) => commands)
        .map((command) => ({
          command,
          ...(isHttp && { url: address("/slack/events") }),
          description: words.command.description,
          usage_hint: words.command.usageHint,
          should_escape: true,
        })),
      ...(shortcuts.length > 0 && {
        shortcuts: shortcuts.map(({ callbackId, type }) => ({
          type,
          callback_id: callbackId,
          ...words.shortcuts[callbackId],
        })),
      }),
    },
    oauth_config: {
      ...(isHttp && { redirect_urls: [address("/slack/oauth_redirect")] }),
      scopes: { bot: [...scopesOf({ withThreads })] },
    },
    settings: {
      event_subscriptions: { ...requestUrl, bot_events: eventsOf({ withThreads }) },
      interactivity: { is_enabled: true, ...requestUrl },
      org_deploy_enabled: isHttp,
      socket_mode_enabled: !isHttp,
      token_rotation_enabled: isHttp && mode.hasRotatingTokens,
    },
  };
}

function eventsOf(extent: Extent): readonly string[] {
  return featuresOf(extent)
    .flatMap(({ events = [] }) => events)
    .toSorted();
}
