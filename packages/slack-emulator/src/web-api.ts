// Calls of the Web API: the token checked, the method found, its refusals answered as Slack answers them and kept.
import { allMethods } from "./all-methods.js";
import { decoded } from "./arguments.js";
import type { Emulation } from "./emulation.js";
import type { Installation } from "./oauth/installation.js";
import { scopeOfCall } from "./oauth/scopes.js";
import { type Platform, workspaceOfCall } from "./platform.js";
import { recordRefusal } from "./record-refusal.js";
import { RateLimited, Refusal } from "./refusal.js";

const methodsByName = new Map(allMethods.map((method) => [method.name, method]));

/** Answers one call; `given` are its arguments as they arrived, `token` what it was authorised with. */
export function answerCall(
  name: string,
  given: Readonly<Record<string, unknown>>,
  token: string | undefined,
  platform: Platform,
): Response {
  const method = methodsByName.get(name);
  let emulation = platform.workspaces[0];
  let installation: Installation | undefined;
  try {
    if (method?.authorizedBy !== "nobody") {
      if (token === undefined) throw new Refusal("not_authed");
      const isApp = token === platform.credentials.appToken;
      installation = isApp ? undefined : platform.installations.installationOf(token);
      if (installation) emulation = workspaceOfCall(installation, given, platform);
      if (method === undefined) throw new Refusal("unknown_method");
      if (isApp !== (method.authorizedBy === "app")) throw new Refusal("not_allowed_token_type");
      if (installation?.scopes) checkScope(name, given, installation.scopes, emulation);
    }
    const wait = platform.rateLimits?.secondsToWait(emulation.state.seed.team.id, name, String(given.channel)) ?? 0;
    if (wait > 0) throw new RateLimited(wait);
    const granted = installation?.scopes && { "x-oauth-scopes": installation.scopes.join(",") };
    return Response.json({ ok: true, ...method.answer(given, emulation, installation) }, { headers: granted ?? {} });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    recordRefusal(name, error, readable(given), emulation);
    const errors = error.messages.map((message) => message.replace("[ERROR] ", ""));
    const said = errors.length > 0 && { errors, response_metadata: { messages: error.messages } };
    const limited = error instanceof RateLimited && { status: 429, headers: { "retry-after": String(error.seconds) } };
    return Response.json({ ok: false, error: error.slackError, ...error.shown, ...said }, limited || {});
  }
}

function checkScope(
  method: string,
  { channel }: Readonly<Record<string, unknown>>,
  scopes: readonly string[],
  { state }: Emulation,
): void {
  const needed = scopeOfCall(method, typeof channel === "string" ? state.channel(channel) : undefined);
  if (needed === undefined || scopes.includes(needed)) return;
  throw new Refusal("missing_scope", [], [], { needed, provided: scopes.join(",") });
}

function readable(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const isJson = typeof value === "string" && /^[[{]/.test(value);
      return [name, isJson ? (decoded(value) ?? value) : value];
    }),
  );
}
