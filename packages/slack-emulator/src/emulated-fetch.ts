// The network as the app sees it: Slack's Web API, the addresses for answers, and nothing else.
import type { Emulation } from "./emulation.js";
import { answerFileRequest } from "./file-requests.js";
import { authorize } from "./oauth/authorize.js";
import { type Platform, workspaceOfAddress } from "./platform.js";
import { recordRefusal } from "./record-refusal.js";
import { Refusal } from "./refusal.js";
import { respond } from "./response-url.js";
import { answerCall } from "./web-api.js";

export function createEmulatedFetch(platform: Platform): typeof globalThis.fetch {
  const answer = async (request: Request): Promise<Response> => {
    const { host, pathname } = new URL(request.url);
    const method = /^\/api\/([\w.]+)$/.exec(pathname)?.[1];
    if (host === "files.slack.com") return answerFileRequest(request, platform);
    if (host === "hooks.slack.com") {
      return answerResponse(request.url, await request.json(), workspaceOfAddress(request.url, platform));
    }
    if (pathname === "/oauth/v2/authorize") return authorize(request, platform);
    if (method === undefined) return new Response("not found", { status: 404 });
    const { token: tokenGiven, ...given } = await argumentsOf(request);
    const authorization = request.headers.get("authorization") ?? "";
    const bearer = /^Bearer (.+)$/.exec(authorization)?.[1];
    const token = bearer ?? (typeof tokenGiven === "string" ? tokenGiven : undefined);
    return answerCall(method, { ...clientOf(authorization), ...given }, token, platform);
  };
  const answerOrFail = (request: Request): Promise<Response> => {
    const struck = platform.faults.onCall(calledBy(request));
    if (struck === undefined) return answer(request);
    const { fault, seconds } = struck;
    return fault.answer(() => answer(request), { seconds, signal: request.signal });
  };
  return (input, init) => platform.deliveries.track(answerOrFail(new Request(input, init)));
}

/** The method of the Web API, or what else of Slack's is asked: "response_url", "files.slack.com". */
function calledBy({ url }: Request): string {
  const { host, pathname } = new URL(url);
  if (host === "hooks.slack.com") return "response_url";
  return /^\/api\/([\w.]+)$/.exec(pathname)?.[1] ?? host;
}

/** The app itself, where it says by a header who it is. */
function clientOf(authorization: string): Record<string, string> {
  const given = /^Basic (.+)$/.exec(authorization)?.[1];
  if (given === undefined) return {};
  const [id = "", secret = ""] = Buffer.from(given, "base64").toString().split(":");
  return { client_id: id, client_secret: secret };
}

async function argumentsOf(request: Request): Promise<Record<string, unknown>> {
  const type = request.headers.get("content-type") ?? "";
  if (type.includes("json")) return (await request.json()) as Record<string, unknown>;
  if (type.includes("form")) return Object.fromEntries(await request.formData());
  return Object.fromEntries(new URL(request.url).searchParams);
}

function answerResponse(address: string, given: unknown, emulation: Emulation): Response {
  const target = emulation.responseAddresses.use(address);
  try {
    if (target === "unknown") throw new Refusal("no_service");
    if (typeof target === "string") throw new Refusal(target);
    respond(target, given, emulation);
    return Response.json({ ok: true });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    recordRefusal("response_url", error, { response: given }, emulation);
    const status = typeof target === "string" ? 404 : 400;
    return Response.json({ ok: false, error: error.slackError }, { status });
  }
}
