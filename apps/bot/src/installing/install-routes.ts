// The two addresses of an installation: the page that it begins on, and the one that Slack sends the browser back to.
import type { IncomingMessage, ServerResponse } from "node:http";
import { type Locale, locales } from "@kompass/model";
import type { Storage } from "@kompass/storage";
import { type CallbackOptions, ErrorCode, InstallProvider, type Installation as SlackInstallation } from "@slack/oauth";
import type { WebClientOptions } from "@slack/web-api";
import { createBoltLogger } from "../logging/bolt-logger.js";
import { codeOf } from "../logging/code-of.js";
import type { Log } from "../logging/log.js";
import type { Route } from "../operating/route.js";
import { readInvitation } from "./invitation.js";
import { installPage, outcomePage, pageHeaders, sendPage } from "./pages.js";
import { preferredLocale } from "./preferred-locale.js";
import { createStateStore, stateLifetime } from "./state-store.js";
import type { Outcome } from "./words/install-words.js";

interface Parts {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  readonly scopes: readonly string[];
  /** Where Slack sends the browser back to; without it the first one that the app's settings at Slack name. */
  readonly publicUrl: string | undefined;
  readonly slackApiUrl: string | undefined;
  readonly clientOptions: WebClientOptions;
  /** Stores what Slack has granted, or throws. */
  readonly keep: (installation: SlackInstallation) => Promise<void>;
  readonly storage: Storage;
  readonly newId: () => string;
  readonly now: () => Date;
  readonly log: Log;
}

const outcomes: Readonly<Record<string, readonly [Outcome, status: number]>> = {
  [ErrorCode.AuthorizationError]: ["cancelled", 200],
  [ErrorCode.InvalidStateError]: ["outdated", 400],
  [ErrorCode.MissingStateError]: ["outdated", 400],
  [ErrorCode.MissingCodeError]: ["outdated", 400],
  "bot/wrong-state": ["outdated", 400],
  "bot/not-invited": ["notInvited", 403],
};

export function createInstallRoutes(parts: Parts): readonly Route[] {
  const { stateSecret, scopes, publicUrl, now, log } = parts;
  const providers = new Map(locales.map((locale) => [locale, providerOf(locale, parts)]));
  const redirectUri = publicUrl && new URL("/slack/oauth_redirect", publicUrl).href;

  const begin = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const locale = localeOf(request);
    const invitation = new URL(request.url ?? "/", "http://localhost").searchParams.get("invitation") ?? undefined;
    if (invitation !== undefined && readInvitation(invitation, stateSecret, now()) === undefined) {
      log("warn", "invitation-refused");
      return sendPage(response, 403, outcomePage(locale, "badInvitation"));
    }
    for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
    const options = {
      scopes: [...scopes],
      ...(redirectUri && { redirectUri }),
      ...(invitation !== undefined && { metadata: invitation }),
    };
    await providers.get(locale)?.handleInstallPath(request, response, {}, options);
  };

  const comeBack = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const locale = localeOf(request);
    const callbacks: CallbackOptions = {
      success: ({ appId = "", team }) => {
        const query = new URLSearchParams({ app: appId, ...(team && { team: team.id }) });
        sendPage(response, 200, outcomePage(locale, "installed", `https://slack.com/app_redirect?${query}`));
      },
      failure: (error) => {
        log("warn", "installation-refused", { code: codeOf(error) });
        const [outcome, status] = outcomes[error.code] ?? (["failed", 500] as const);
        sendPage(response, status, outcomePage(locale, outcome));
      },
    };
    await providers.get(locale)?.handleCallback(request, response, callbacks);
  };

  const guarded =
    (answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>): Route["handler"] =>
    (request, response) => {
      answer(request, response).catch((error: unknown) => {
        log("error", "installation-failed", { code: codeOf(error) });
        if (response.headersSent) response.destroy();
        else sendPage(response, 500, outcomePage(localeOf(request), "failed"));
      });
    };
  return [
    { path: "/slack/install", method: "GET", handler: guarded(begin) },
    { path: "/slack/oauth_redirect", method: "GET", handler: guarded(comeBack) },
  ];
}

const localeOf = ({ headers }: IncomingMessage): Locale => preferredLocale(headers["accept-language"]);

/** Renders its page in one language: the SDK tells whoever renders nothing of the request. */
function providerOf(locale: Locale, parts: Parts): InstallProvider {
  const { clientId, clientSecret, stateSecret, slackApiUrl, clientOptions, keep, storage, newId, now, log } = parts;
  return new InstallProvider({
    clientId,
    clientSecret,
    stateStore: createStateStore({ secret: stateSecret, storage, newId, now }),
    // Kept by the browser for this host alone, and sent over https alone.
    stateCookieName: "__Host-kompass-state",
    stateCookieExpirationSeconds: stateLifetime,
    installationStore: {
      storeInstallation: keep,
      fetchInstallation: () => Promise.reject(new Error("read elsewhere")),
    },
    renderHtmlForInstallPath: (address) => installPage(locale, address),
    ...(slackApiUrl && { authorizationUrl: new URL("/oauth/v2/authorize", slackApiUrl).href }),
    clientOptions,
    logger: createBoltLogger(log),
  });
}
