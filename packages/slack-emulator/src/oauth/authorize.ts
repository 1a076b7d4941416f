// "…would like to access your workspace": the page where a person allows an app or does not, and where that leads.
import { z } from "zod";
import type { Platform } from "../platform.js";
import { authorizePage, refusalPage } from "./authorize-page.js";
import type { Installation } from "./installation.js";

const requestSchema = z.object({
  client_id: z.string(),
  scope: z.string().min(1),
  state: z.string().optional(),
  redirect_uri: z.url().optional(),
  /** The workspace that is offered first. */
  team: z.string().optional(),
});

const consentSchema = z.object({
  answer: z.enum(["allow", "cancel"]),
  user: z.string(),
  organization: z.literal("on").optional(),
});

/** GET shows the page; POST of its form sends the person back to the app, with a code or without. */
export async function authorize(request: Request, platform: Platform): Promise<Response> {
  const asked = requestSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) return page(refusalPage("invalid_scope_requested"), 400);
  const { client_id: clientId, scope, state, redirect_uri: uri = platform.redirectUris[0] } = asked.data;
  if (clientId !== platform.credentials.clientId) return page(refusalPage("invalid_client_id"), 400);
  if (uri === undefined || !isAccepted(uri, platform)) return page(refusalPage("bad_redirect_uri"), 400);
  const workspaces = platform.workspaces.map(({ state: { seed } }) => seed);
  const scopes = scope.split(",");
  const first = asked.data.team ?? "";
  if (request.method !== "POST") return page(authorizePage(workspaces, scopes, first), 200);
  const consent = consentSchema.safeParse(Object.fromEntries(await request.formData()));
  const workspace = workspaces.find(({ users }) => users.some(({ id }) => id === consent.data?.user));
  if (!consent.success || workspace === undefined) return page(refusalPage("invalid_user"), 400);
  const { answer, user, organization } = consent.data;
  const back = new URL(uri);
  if (state !== undefined) back.searchParams.set("state", state);
  if (answer === "cancel") {
    back.searchParams.set("error", "access_denied");
    return Response.redirect(back, 302);
  }
  const { team, app } = workspace;
  if (organization !== undefined && team.enterprise === undefined) return page(refusalPage("no_organization"), 400);
  const installation: Installation = {
    team: organization === undefined ? team : undefined,
    enterprise: team.enterprise,
    botUserId: app.userId,
    installedBy: user,
    scopes,
  };
  back.searchParams.set("code", platform.installations.codeFor(installation, asked.data.redirect_uri));
  return Response.redirect(back, 302);
}

function isAccepted(uri: string, { redirectUris }: Platform): boolean {
  return redirectUris.length === 0 || redirectUris.some((known) => uri.startsWith(known));
}

function page(html: string, status: number): Response {
  return new Response(html, { status, headers: { "content-type": "text/html; charset=utf-8" } });
}
