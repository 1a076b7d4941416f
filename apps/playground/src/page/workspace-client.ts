// Talks to the page's own server.
import type { Workspace } from "@kompass/slack-emulator";

export type PersonAction =
  | { readonly kind: "say"; readonly person: string; readonly text: string }
  | { readonly kind: "press"; readonly person: string; readonly message: string; readonly button: string };

/** False where the server refused, or did not answer. */
export async function act(action: PersonAction): Promise<boolean> {
  try {
    const response = await fetch("/api/actions", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(action),
    });
    return response.ok;
  } catch {
    return false;
  }
}

/** Calls back with every new state, and with `undefined` while the server does not answer; the result stops it. */
export function watchWorkspace(onChange: (workspace: Workspace | undefined) => void): () => void {
  const events = new EventSource("/api/events");
  events.onmessage = ({ data }) => onChange(JSON.parse(data));
  events.onerror = () => onChange(undefined);
  return () => events.close();
}
