// The app as it runs for many workspaces, beside an emulated Slack, and a browser that installs it.
import { createHmac } from "node:crypto";
import type { Answer } from "@kompass/answers";
import { type ServedSlack, type SlackEmulator, serveSlack } from "@kompass/slack-emulator";
import type { Storage } from "@kompass/storage";
import { onTestFinished } from "vitest";
import { readConfig } from "../config/read-config.js";
import { createDependencies } from "../create-dependencies.js";
import type { Question } from "../dependencies.js";
import { createLog } from "../logging/log.js";
import { startSlackApp } from "../start-slack-app.js";
import { answered } from "./hand-made-answers.js";

export const secretKey = Buffer.alloc(32, 7).toString("base64");
export const stateSecret = "state secret of the tests".replaceAll(" ", "-");

/** All but the address of Slack's Web API. */
export function manyWorkspacesSettings(
  slack: Pick<SlackEmulator, "signingSecret" | "clientId" | "clientSecret">,
): Readonly<Record<string, string>> {
  return {
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_CLIENT_ID: slack.clientId,
    SLACK_CLIENT_SECRET: slack.clientSecret,
    SLACK_STATE_SECRET: stateSecret,
    KOMPASS_SECRET_KEY: secretKey,
    KOMPASS_ALLOWED_TEAMS: "T0000000001",
    KOMPASS_PUBLIC_URL: "https://kompass.example",
  };
}

interface Options {
  /** Who the app is at Slack. */
  readonly slack: Pick<SlackEmulator, "clientId" | "clientSecret" | "signingSecret">;
  readonly storage: Storage;
  readonly settings?: Readonly<Record<string, string>>;
  readonly now?: () => Date;
  readonly answer?: (question: Question) => Answer;
  /** Another Slack than one that is served for this test. */
  readonly served: Pick<ServedSlack, "apiUrl" | "postTo" | "close">;
}

/** Without `served` the emulator is served for this test. */
export async function startManyWorkspaces(
  options: Omit<Options, "slack" | "served"> & { readonly slack: SlackEmulator; readonly served?: ServedSlack },
) {
  const served = options.served ?? (await serveSlack(options.slack));
  return { ...(await startManyWorkspacesAt({ ...options, served })), served };
}

/** At a Slack that somebody else may have written. */
export async function startManyWorkspacesAt(options: Options) {
  const { slack, storage, served, settings = {}, now = () => new Date() } = options;
  const config = readConfig({
    SLACK_API_URL: served.apiUrl,
    PORT: "0",
    ...manyWorkspacesSettings(slack),
    ...settings,
  });
  const logLines: string[] = [];
  const log = createLog("debug", (line) => logLines.push(line));
  const answer = options.answer ?? (({ question }: Question) => answered(`Svar på: ${question}`));
  const app = await startSlackApp(config, { ...createDependencies(storage, now), answer }, log);
  const address = app.address ?? "";
  const origin = new URL(address).origin;
  await served.postTo(address);
  onTestFinished(async () => {
    await served.close();
    await app.stop();
  });
  return {
    app,
    address,
    origin,
    logLines,
    browser: () => createBrowser(origin),
    /** Posts a request as Slack would, or nearly so; resolves with the status of the answer. */
    post: async (body: unknown, { secret = slack.signingSecret, age = 0 }: Signature = {}): Promise<number> => {
      const answer = await fetch(address, signedRequest(JSON.stringify(body), secret, age));
      await answer.body?.cancel();
      return answer.status;
    },
  };
}

interface Signature {
  readonly secret?: string;
  /** In seconds. */
  readonly age?: number;
}

/** As Slack would post it; `age` in seconds. */
export function signedRequest(body: string, secret: string, age = 0): RequestInit {
  const timestamp = Math.floor(Date.now() / 1_000) - age;
  const signature = createHmac("sha256", secret).update(`v0:${timestamp}:${body}`).digest("hex");
  return {
    method: "POST",
    body,
    headers: {
      "content-type": "application/json",
      "x-slack-request-timestamp": String(timestamp),
      "x-slack-signature": `v0=${signature}`,
    },
  };
}

/** What a page answers: its status, its headers, its text. */
export interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** The address behind the page's button; "" where it has none. */
  readonly link: string;
}

/** A browser with its cookies; https://kompass.example leads to the app of the test. */
export function createBrowser(origin: string) {
  const cookies = new Map<string, string>();
  const open = async (path: string, language = "nb"): Promise<Page> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(new URL(path, origin), {
      redirect: "manual",
      headers: { cookie, "accept-language": language },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = line.split(";")[0]?.split("=") ?? [];
      if (line.includes("Expires=Thu, 01 Jan 1970")) cookies.delete(name);
      else cookies.set(name, value);
    }
    const html = await answer.text();
    const link = /<a href="([^"]*)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
    return { status: answer.status, headers: answer.headers, html, link };
  };
  /** Says yes or no at Slack; resolves with the path that Slack sends the browser back to. */
  const consent = async (authorizeAddress: string, given: Record<string, string>): Promise<string> => {
    const body = new URLSearchParams({ answer: "allow", ...given });
    const answer = await fetch(authorizeAddress, { method: "POST", body, redirect: "manual" });
    await answer.body?.cancel();
    const back = new URL(answer.headers.get("location") ?? "https://nowhere.example");
    return `${back.pathname}${back.search}`;
  };
  return {
    open,
    consent,
    /** All the way; resolves with the last page. */
    install: async (given: Record<string, string>, path = "/slack/install", language = "nb"): Promise<Page> =>
      open(await consent((await open(path, language)).link, given), language),
  };
}
