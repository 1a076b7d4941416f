// What lies behind the addresses of files: a place to send bytes to, and the bytes for whoever has a token.
import { covers } from "./oauth/installation.js";
import { type Platform, workspaceOfAddress } from "./platform.js";
import { Refusal } from "./refusal.js";
import type { Team } from "./workspace.js";

export function answerFileRequest(request: Request, platform: Platform): Promise<Response> {
  const { pathname } = new URL(request.url);
  const upload = /^\/upload\/v1\/(\w+)$/.exec(pathname)?.[1];
  if (upload !== undefined) return receive(upload, request, platform);
  const id = /^\/files-pri\/\w+-(\w+)\//.exec(pathname)?.[1];
  return Promise.resolve(id === undefined ? notFound() : send(id, request, platform));
}

async function receive(id: string, request: Request, { files }: Platform): Promise<Response> {
  const bytes = await bytesOf(request);
  if (!files.receive(id, bytes)) return new Response("ERROR", { status: 400 });
  return new Response(`OK - ${bytes.length}`);
}

/** Raw bytes, or the first part of a form. */
async function bytesOf(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  if (!(request.headers.get("content-type") ?? "").includes("form")) return new Uint8Array(await request.arrayBuffer());
  const [part = ""] = (await request.formData()).values();
  return typeof part === "string" ? new TextEncoder().encode(part) : new Uint8Array(await part.arrayBuffer());
}

/** Without a token of the workspace Slack does not refuse: it sends to the page where people sign in. */
function send(id: string, request: Request, platform: Platform): Response {
  const { state, files } = workspaceOfAddress(request.url, platform);
  const { team } = state.seed;
  const token = /^Bearer (.+)$/.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
  if (!isGoodFor(token, team, platform)) {
    const location = `https://${team.domain}.slack.com/?redir=${encodeURIComponent(request.url)}`;
    return new Response(null, { status: 302, headers: { location } });
  }
  const bytes = files.find(id)?.bytes;
  const file = state.file(id);
  if (bytes === undefined || file === undefined) return notFound();
  return new Response(bytes, { headers: { "content-type": file.mimetype } });
}

function isGoodFor(token: string, team: Team, { installations }: Platform): boolean {
  try {
    return covers(installations.installationOf(token), team);
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

function notFound(): Response {
  return new Response("not found", { status: 404 });
}
