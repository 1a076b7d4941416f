// The emulated Web API on a port of this machine, for tests that start the app as it runs in production.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { SlackEmulator } from "@kompass/slack-emulator";

/** `url` is for SLACK_API_URL. */
export async function serveWebApi(slack: SlackEmulator): Promise<{ readonly url: string; close(): void }> {
  const server = createServer(async (request, response) => {
    const answer = await slack.fetch(`https://slack.com${request.url}`, {
      method: "POST",
      headers: request.headers as Record<string, string>,
      body: new Uint8Array(await buffer(request)),
    });
    response.writeHead(answer.status, { "content-type": "application/json" }).end(await answer.text());
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/api/`, close: () => void server.close() };
}
