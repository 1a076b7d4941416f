// Where the app is installed, and every code and token given out for it.
import { Refusal } from "../refusal.js";
import type { SlackClock } from "../slack-clock.js";
import type { Team } from "../workspace.js";
import { covers, type Installation, isSamePlace } from "./installation.js";

const codeLifetimeInSeconds = 10 * 60;

export interface IssuedTokens {
  readonly accessToken: string;
  readonly installation: Installation;
  /** Where tokens expire: the only key to the next one, and the seconds that this one lives. */
  readonly rotation?: { readonly refreshToken: string; readonly expiresIn: number };
}

export interface Installations {
  /** Installs without a consent, with a token of one's choice. */
  install(installation: Installation, token: string): void;
  /** A code that works once within ten minutes. */
  codeFor(installation: Installation, redirectUri: string | undefined): string;
  /** Throws a `Refusal` where the code is unknown, used, too old or was made for another address. */
  exchange(code: string, redirectUri: string | undefined): IssuedTokens;
  /** Throws a `Refusal` where the refresh token is unknown or used; the access token before lives until it expires. */
  refresh(refreshToken: string): IssuedTokens;
  /** Throws a `Refusal` for a token that is unknown, expired, revoked or of an app that was removed. */
  installationOf(token: string): Installation;
  /** What the app may do in a workspace by now, if anything: its own installation before the organization's. */
  activeIn(team: Team): Installation | undefined;
  /** Ends an installation; its tokens are refused with this error from now on. */
  end(installation: Installation, slackError: "account_inactive" | "token_revoked"): void;
}

interface Token {
  readonly installation: Installation;
  /** Seconds since 1970. */
  readonly expiresAt: number | undefined;
  ended?: string;
}

/** `lifetime` are the seconds that a token lives; without it, for ever. */
export function createInstallations(clock: SlackClock, lifetime: number | undefined): Installations {
  const active: Installation[] = [];
  const tokens = new Map<string, Token>();
  const codes = new Map<string, { installation: Installation; redirectUri: string | undefined; expiresAt: number }>();
  const refreshTokens = new Map<string, Installation>();

  const activate = (installation: Installation): void => {
    const place = active.findIndex((other) => isSamePlace(other, installation));
    active.splice(place === -1 ? active.length : place, place === -1 ? 0 : 1, installation);
  };

  /** Whoever installs again where tokens don't expire has the token that there was. */
  const accessTokenFor = (installation: Installation): string => {
    if (lifetime !== undefined) return clock.id("xoxe.xoxb-");
    const known = [...tokens].find(([, token]) => !token.ended && isSamePlace(token.installation, installation));
    return known?.[0] ?? clock.id("xoxb-");
  };

  const issue = (installation: Installation): IssuedTokens => {
    const accessToken = accessTokenFor(installation);
    tokens.set(accessToken, { installation, expiresAt: lifetime && clock.seconds() + lifetime });
    if (lifetime === undefined) return { accessToken, installation };
    const refreshToken = clock.id("xoxe-1-");
    refreshTokens.set(refreshToken, installation);
    return { accessToken, installation, rotation: { refreshToken, expiresIn: lifetime } };
  };

  return {
    install(installation, token) {
      activate(installation);
      tokens.set(token, { installation, expiresAt: undefined });
    },
    codeFor(installation, redirectUri) {
      const code = clock.id("code-");
      codes.set(code, { installation, redirectUri, expiresAt: clock.seconds() + codeLifetimeInSeconds });
      return code;
    },
    exchange(code, redirectUri) {
      const found = codes.get(code);
      if (found === undefined || clock.seconds() > found.expiresAt) throw new Refusal("invalid_code");
      if (found.redirectUri !== redirectUri) throw new Refusal("bad_redirect_uri");
      codes.delete(code);
      activate(found.installation);
      return issue(found.installation);
    },
    refresh(refreshToken) {
      const installation = refreshTokens.get(refreshToken);
      if (installation === undefined) throw new Refusal("invalid_refresh_token");
      refreshTokens.delete(refreshToken);
      return issue(installation);
    },
    installationOf(given) {
      const token = tokens.get(given);
      if (token === undefined) throw new Refusal("invalid_auth");
      if (token.ended !== undefined) throw new Refusal(token.ended);
      if (token.expiresAt !== undefined && clock.seconds() >= token.expiresAt) throw new Refusal("token_expired");
      return token.installation;
    },
    activeIn(team) {
      const covering = active.filter((installation) => covers(installation, team));
      return covering.find((installation) => installation.team !== undefined) ?? covering[0];
    },
    end(installation, slackError) {
      active.splice(0, active.length, ...active.filter((other) => !isSamePlace(other, installation)));
      for (const token of tokens.values()) {
        if (isSamePlace(token.installation, installation)) token.ended ??= slackError;
      }
      for (const [refreshToken, of] of refreshTokens) {
        if (isSamePlace(of, installation)) refreshTokens.delete(refreshToken);
      }
    },
  };
}
