// What the page asks of its server.
import type { Workspace } from "@kompass/slack-emulator";
import type {
  ActionRequest,
  AppShortcut,
  DownloadQuery,
  FileQuery,
  HomeRequest,
  MessageRequest,
  ShortcutRequest,
  ShortcutsQuery,
  StopRequest,
  UploadQuery,
  WindowRequest,
} from "../requests.js";

export async function fetchWorkspace(): Promise<Workspace> {
  const response = await fetch("/api/workspace");
  if (!response.ok) throw new Error(`The workspace is not to be had: ${response.status}`);
  // Our own server sent it, in the type that it shares with this page.
  return (await response.json()) as Workspace;
}

/** Resolves to whether the server took the message; so do the others. */
export function sendMessage(message: MessageRequest): Promise<boolean> {
  return taken(post("/api/messages", message));
}

export function actOnElement(action: ActionRequest): Promise<boolean> {
  return taken(post("/api/actions", action));
}

export function openHome(request: HomeRequest): Promise<boolean> {
  return taken(post("/api/home", request));
}

export function chooseShortcut(request: ShortcutRequest): Promise<boolean> {
  return taken(post("/api/shortcuts", request));
}

/** None where the server is out of reach. */
export async function fetchShortcuts(query: ShortcutsQuery): Promise<readonly AppShortcut[]> {
  const response = await fetch(`/api/shortcuts?${new URLSearchParams(query)}`).catch(() => undefined);
  return response?.ok ? ((await response.json()) as readonly AppShortcut[]) : [];
}

export function stopWriting(request: StopRequest): Promise<boolean> {
  return taken(post("/api/stop", request));
}

/** The blocks whose inputs ask for more; none where the window was handed in or closed; `undefined` where it failed. */
export async function actOnWindow(request: WindowRequest): Promise<readonly string[] | undefined> {
  const response = await post("/api/windows", request);
  if (response?.status !== 422) return response?.ok ? [] : undefined;
  const { error } = (await response.json()) as { readonly error: { readonly blocks: readonly string[] } };
  return error.blocks;
}

/** The id of the file in the workspace; `undefined` where it was not taken. */
export async function bringFile(query: FileQuery, file: Blob): Promise<string | undefined> {
  const response = await send(`/api/files?${new URLSearchParams(query)}`, "application/octet-stream", file);
  if (!response?.ok) return undefined;
  return ((await response.json()) as { readonly id: string }).id;
}

export function uploadFile(query: UploadQuery, file: Blob): Promise<boolean> {
  return taken(send(`/api/uploads?${new URLSearchParams(query)}`, "application/octet-stream", file));
}

export function addressOfFile(query: DownloadQuery): string {
  return `/api/files?${new URLSearchParams(query)}`;
}

function post(path: string, body: unknown): Promise<Response | undefined> {
  return send(path, "application/json", JSON.stringify(body));
}

function send(path: string, type: string, body: BodyInit): Promise<Response | undefined> {
  return fetch(path, { method: "POST", headers: { "content-type": type }, body }).catch(() => undefined);
}

async function taken(answered: Promise<Response | undefined>): Promise<boolean> {
  return (await answered)?.ok ?? false;
}
