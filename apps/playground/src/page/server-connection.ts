// What the page asks of its server.
import type { Workspace } from "@kompass/slack-emulator";
import type { ActionRequest, MessageRequest } from "../requests.js";

export async function fetchWorkspace(): Promise<Workspace> {
  const response = await fetch("/api/workspace");
  if (!response.ok) throw new Error(`The workspace is not to be had: ${response.status}`);
  // Our own server sent it, in the type that it shares with this page.
  return (await response.json()) as Workspace;
}

/** Resolves to whether the server took the message. */
export function sendMessage(message: MessageRequest): Promise<boolean> {
  return post("/api/messages", message);
}

export function pressButton(action: ActionRequest): Promise<boolean> {
  return post("/api/actions", action);
}

async function post(path: string, body: unknown): Promise<boolean> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(path, { method: "POST", headers, body: JSON.stringify(body) }).catch(() => undefined);
  return response?.ok ?? false;
}
