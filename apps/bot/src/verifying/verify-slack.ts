// Asks Slack itself: whether the tokens work, what the app may do, and whether it would take what the app says.
import { setTimeout } from "node:timers/promises";
import { z } from "zod";
import type { Extent } from "../manifest/features.js";
import { scopesOf } from "../manifest/features.js";
import { type GoldenMessage, goldenMessages } from "./golden-messages.js";

export type SlackCheck =
  /** `problem` is Slack's name of it: "invalid_auth". */
  | { readonly check: "bot-token" | "app-token"; readonly problem: string | undefined; readonly workspace: string }
  | { readonly check: "scopes"; readonly missing: readonly string[]; readonly unneeded: readonly string[] }
  | { readonly check: "message"; readonly name: string; readonly faults: readonly SlackFault[] };

export interface SlackFault {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

interface Options extends Extent {
  readonly botToken: string;
  /** For Socket Mode. */
  readonly appToken?: string;
  /** Ends in "/"; without it Slack's own. */
  readonly slackApiUrl?: string;
  readonly messages?: readonly GoldenMessage[];
}

const answerSchema = z.looseObject({
  ok: z.boolean(),
  error: z.string().optional(),
  team: z.string().optional(),
  errors: z
    .array(z.looseObject({ pointer: z.string().default(""), code: z.string(), message: z.string().default("") }))
    .catch([])
    .default([]),
});

/** Yields each check as it is done; after a bot token that Slack refuses, nothing more can be checked with it. */
export async function* verifySlack(options: Options): AsyncGenerator<SlackCheck> {
  const { botToken, appToken, slackApiUrl = "https://slack.com/api/", withThreads } = options;
  const call = (method: string, token: string, given: Readonly<Record<string, string>> = {}) =>
    callSlack(new URL(method, slackApiUrl).href, token, given);
  if (appToken !== undefined) {
    const { answer } = await call("apps.connections.open", appToken);
    yield { check: "app-token", problem: problemOf(answer), workspace: "" };
  }
  const { answer, scopes } = await call("auth.test", botToken);
  yield { check: "bot-token", problem: problemOf(answer), workspace: answer.team ?? "" };
  if (!answer.ok) return;
  if (scopes !== undefined) {
    const needed = scopesOf({ withThreads });
    const missing = needed.filter((scope) => !scopes.includes(scope));
    yield { check: "scopes", missing, unneeded: scopes.filter((scope) => !needed.includes(scope)) };
  }
  for (const { name, message } of options.messages ?? goldenMessages()) {
    const { blocks } = message;
    const checked = await call("blocks.validate", botToken, { message: JSON.stringify({ blocks }) });
    const { ok, error = "", errors } = checked.answer;
    const faults = errors.length > 0 ? errors : [{ pointer: "", code: error, message: "" }];
    yield { check: "message", name, faults: ok ? [] : faults };
  }
}

type SlackAnswer = z.infer<typeof answerSchema>;

const problemOf = ({ ok, error = "unknown" }: SlackAnswer): string | undefined => (ok ? undefined : error);

/** Waits as long as Slack asks for. */
async function callSlack(address: string, token: string, given: Readonly<Record<string, string>>) {
  for (;;) {
    const response = await fetch(address, {
      method: "POST",
      headers: { authorization: `Bearer ${token}` },
      body: new URLSearchParams(given),
      signal: AbortSignal.timeout(20_000),
    });
    if (response.status === 429) {
      await setTimeout(Math.max(1, Number(response.headers.get("retry-after") ?? "1")) * 1_000);
      continue;
    }
    const answer = answerSchema.parse(await response.json());
    const header = response.headers.get("x-oauth-scopes");
    return { answer, scopes: header?.split(",").map((scope) => scope.trim()) };
  }
}
