// Tokens for the code of a consent, or for a refresh token; no token is needed to ask for them.
import { z } from "zod";
import { defineMethod } from "../method.js";
import { Refusal } from "../refusal.js";

export const oauthV2Access = defineMethod({
  name: "oauth.v2.access",
  authorizedBy: "nobody",
  parameters: z.object({
    client_id: z.string().optional(),
    client_secret: z.string().optional(),
    code: z.string().optional(),
    redirect_uri: z.string().optional(),
    grant_type: z.enum(["authorization_code", "refresh_token"]).default("authorization_code"),
    refresh_token: z.string().optional(),
  }),
  answer(given, { credentials, installations, state }) {
    if (given.client_id !== credentials.clientId) throw new Refusal("invalid_client_id");
    if (given.client_secret !== credentials.clientSecret) throw new Refusal("bad_client_secret");
    const { accessToken, installation, rotation } =
      given.grant_type === "refresh_token"
        ? installations.refresh(given.refresh_token ?? "")
        : installations.exchange(given.code ?? "", given.redirect_uri);
    const { team, enterprise, botUserId, installedBy, scopes } = installation;
    return {
      access_token: accessToken,
      token_type: "bot",
      scope: (scopes ?? []).join(","),
      bot_user_id: botUserId,
      app_id: state.seed.app.appId,
      team: team === undefined ? null : { id: team.id, name: team.name },
      enterprise: enterprise ?? null,
      is_enterprise_install: team === undefined,
      authed_user: { id: installedBy },
      ...(rotation && { refresh_token: rotation.refreshToken, expires_in: rotation.expiresIn }),
    };
  },
});
