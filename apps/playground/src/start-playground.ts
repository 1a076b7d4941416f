// The bot on an emulated workspace, behind a page on this machine.
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { createApp, createDependencies } from "@kompass/bot";
import { createSlackEmulator } from "@kompass/slack-emulator";
import { createPlaygroundServer } from "./server/create-playground-server.js";

const pageFolder = fileURLToPath(new URL("page/", import.meta.url));

export class PortInUseError extends Error {
  readonly line: string;
  constructor(host: string, port: number, options: ErrorOptions) {
    super(`${host}:${port} is taken`, options);
    this.line = `error[playground/port-in-use] PORT: ${host}:${port} is taken; set PORT to another, or to 0 for a free one`;
  }
}

export interface Playground {
  /** "http://127.0.0.1:3000" */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

interface PlaygroundOptions {
  readonly host: string;
  /** 0 picks a free one. */
  readonly port: number;
  /** Where the built page lies; without it beside this program. */
  readonly page?: string;
}

/** Resolves once the page answers. Throws a `PortInUseError`. */
export async function startPlayground({ host, port, page = pageFolder }: PlaygroundOptions): Promise<Playground> {
  const slack = createSlackEmulator({ team: { name: "Midtre Gauldal" }, app: { name: "kompass" } });
  const app = createApp({
    receiver: slack.receiver,
    botToken: slack.botToken,
    fetch: slack.fetch,
    dependencies: createDependencies(),
  });
  await app.init();
  const server = createPlaygroundServer({ slack, pageFolder: page });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) => {
      const taken = "code" in cause && cause.code === "EADDRINUSE";
      reject(taken ? new PortInUseError(host, port, { cause }) : cause);
    });
    server.listen(port, host, resolve);
  });
  const { port: listening } = server.address() as AddressInfo;
  const shown = host.includes(":") ? `[${host}]` : host;
  return {
    address: `http://${shown}:${listening}`,
    stop: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
