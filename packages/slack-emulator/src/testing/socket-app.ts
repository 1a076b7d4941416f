// An app that is nothing but a WebSocket: a test sees every envelope and acknowledges what it wants to.
import type { SlackEmulator } from "../slack-emulator.js";

interface SocketMessage {
  readonly type: string;
  readonly reason?: string;
  readonly num_connections?: number;
  readonly envelope_id?: string;
  readonly retry_attempt?: number;
  readonly retry_reason?: string;
  readonly payload?: { readonly event?: { readonly text?: string }; readonly text?: string };
}

export interface SocketApp {
  /** The first message that has not been asked for yet. */
  next(): Promise<SocketMessage>;
  acknowledge(envelopeId: string | undefined, payload?: unknown): void;
  close(): void;
  readonly closed: Promise<void>;
}

/** Resolves when the handshake is done; the greeting is the first message. */
export async function connectSocketApp(slack: SlackEmulator, apiUrl: string): Promise<SocketApp> {
  const headers = { authorization: `Bearer ${slack.appToken}` };
  const opened = await fetch(`${apiUrl}apps.connections.open`, { method: "POST", headers });
  const { url } = (await opened.json()) as { readonly url: string };
  const socket = new WebSocket(url);
  const heard: SocketMessage[] = [];
  const asking: ((message: SocketMessage) => void)[] = [];
  socket.addEventListener("message", ({ data }) => {
    const message = JSON.parse(String(data)) as SocketMessage;
    const asked = asking.shift();
    if (asked === undefined) heard.push(message);
    else asked(message);
  });
  const closed = new Promise<void>((resolve) => socket.addEventListener("close", () => resolve()));
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve);
    socket.addEventListener("error", reject);
  });
  return {
    next: () => {
      const message = heard.shift();
      return message === undefined ? new Promise((resolve) => asking.push(resolve)) : Promise.resolve(message);
    },
    acknowledge: (envelopeId, payload = {}) => socket.send(JSON.stringify({ envelope_id: envelopeId, payload })),
    close: () => socket.close(),
    closed,
  };
}
