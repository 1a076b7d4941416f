// Asks Slack itself: whether the tokens work, what the app may do, and whether it would take what the app says.
import { setTimeout } from "node:timers/promises";
import { z } from "zod";
import type { Extent } from "../manifest/features.js";
import { scopesOf } from "../manifest/features.js";
import { type EmulatorOnly, emulatorOnly } from "./emulator-only.js";
import { type GoldenMessage, goldenMessages } from "./golden-messages.js";
import { type GoldenView, goldenPlan } from "./golden-plan.js";

export type SlackCheck =
  /** `problem` is Slack's name of it: "invalid_auth". */
  | { readonly check: "bot-token" | "app-token"; readonly problem: string | undefined; readonly workspace: string }
  | { readonly check: "scopes"; readonly missing: readonly string[]; readonly unneeded: readonly string[] }
  /** A view is the app's page, or a window. */
  | { readonly check: "message" | "view"; readonly name: string; readonly faults: readonly SlackFault[] }
  /** What no call checks without doing it. */
  | { readonly check: "emulator-only"; readonly surfaces: readonly EmulatorOnly[] };

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
  readonly views?: readonly GoldenView[];
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
  const plan = await goldenPlan();
  const validate = async (given: Readonly<Record<string, unknown>>): Promise<readonly SlackFault[]> => {
    const [[what = "", value] = []] = Object.entries(given);
    const {
      ok,
      error = "",
      errors,
    } = (await call("blocks.validate", botToken, { [what]: JSON.stringify(value) })).answer;
    if (ok) return [];
    return errors.length > 0 ? errors : [{ pointer: "", code: error, message: "" }];
  };
  for (const { name, message } of options.messages ?? [...goldenMessages(), ...plan.messages])
    yield { check: "message", name, faults: await validate({ message: { blocks: message.blocks } }) };
  for (const { name, view } of options.views ?? plan.views)
    yield { check: "view", name, faults: await validate({ view }) };
  yield { check: "emulator-only", surfaces: emulatorOnly };
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
