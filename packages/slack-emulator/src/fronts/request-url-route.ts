// The way to an app over HTTP: each payload signed and posted to the app's request URL.
import type { Failure, PayloadKind, Route } from "../route.js";
import { madeLocal } from "./local-addresses.js";
import { signatureHeaders } from "./signature.js";

export interface RequestUrlOptions {
  /** Several where several processes are one app: each gets the next payload, as behind a load balancer. */
  readonly urls: readonly [string, ...string[]];
  readonly signingSecret: string;
  /** Where this machine's Slack answers, for the addresses in payloads. */
  readonly origin: string;
  /** Milliseconds. */
  readonly acknowledgeWithin: number;
}

export function createRequestUrlRoute(options: RequestUrlOptions): Route {
  let posts = 0;
  return {
    async attempt({ kind, body, retry, acknowledge }) {
      const retried = retry && { "x-slack-retry-num": String(retry.number), "x-slack-retry-reason": retry.reason };
      const { urls, origin } = options;
      const url = urls[posts % urls.length] ?? urls[0];
      posts += 1;
      const answer = await post(url, madeLocal(body, origin), kind, retried ?? {}, options);
      if (answer instanceof Response) acknowledge(await acknowledgementOf(answer));
      return answer instanceof Response ? undefined : answer;
    },
  };
}

/** Slack's own check of a request URL: the app must send the challenge back. */
export async function answersChallenge(url: string, options: RequestUrlOptions): Promise<boolean> {
  const challenge = "emulated-challenge";
  const answer = await post(url, { type: "url_verification", token: "emulated", challenge }, "events_api", {}, options);
  return answer instanceof Response && (await answer.text()).includes(challenge);
}

async function post(
  url: string,
  body: unknown,
  kind: PayloadKind,
  retried: Record<string, string>,
  { signingSecret, acknowledgeWithin }: RequestUrlOptions,
): Promise<Response | Failure> {
  const [contentType, text] = encoded(body, kind);
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": contentType, ...signatureHeaders(text, signingSecret), ...retried },
      body: text,
      signal: AbortSignal.timeout(acknowledgeWithin),
    });
    if (response.ok) return response;
    const mayRetry = response.headers.get("x-slack-no-retry") !== "1";
    await response.body?.cancel();
    return { reason: "http_error", again: mayRetry ? "later" : "never" };
  } catch (error) {
    const isTimeout = error instanceof Error && error.name === "TimeoutError";
    return { reason: isTimeout ? "http_timeout" : "connection_failed", again: "later" };
  }
}

function encoded(body: unknown, kind: PayloadKind): readonly [contentType: string, text: string] {
  const form = "application/x-www-form-urlencoded";
  if (kind === "events_api") return ["application/json", JSON.stringify(body)];
  if (kind === "interactive") return [form, new URLSearchParams({ payload: JSON.stringify(body) }).toString()];
  return [form, new URLSearchParams(body as Record<string, string>).toString()];
}

async function acknowledgementOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === "") return undefined;
  return response.headers.get("content-type")?.includes("json") ? JSON.parse(text) : text;
}
