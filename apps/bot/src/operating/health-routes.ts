// Whether the process lives, and whether it can do its work.
import type { ServerResponse } from "node:http";
import { setTimeout } from "node:timers/promises";
import type { Storage } from "@kompass/storage";
import { z } from "zod";
import { codeOf } from "../logging/code-of.js";
import type { Log } from "../logging/log.js";
import type { Route } from "./route.js";

/** In milliseconds: a store that takes longer is as good as not there. */
const patience = 2_000;

interface Parts {
  readonly storage: Storage;
  /** Since then nothing new is taken in. */
  readonly isStopping: () => boolean;
  readonly log: Log;
}

export function createHealthRoutes({ storage, isStopping, log }: Parts): readonly Route[] {
  const isReady = async (): Promise<boolean> => {
    if (isStopping()) return false;
    try {
      return await Promise.race([
        // Nobody's row, read through everything that a real one goes through.
        storage.inTenant("operating/readiness", ({ documents }) => documents.read(probe, "probe")).then(() => true),
        setTimeout(patience, false, { ref: false }),
      ]);
    } catch (error) {
      log("error", "store-not-reached", { code: codeOf(error) });
      return false;
    }
  };
  return [
    { path: "/healthz", method: "GET", handler: (_, response) => say(response, 200, "ok") },
    {
      path: "/readyz",
      method: "GET",
      handler: (_, response) => {
        void isReady().then((ready) => say(response, ready ? 200 : 503, ready ? "ready" : "not ready"));
      },
    },
  ];
}

const probe = { name: "probe", schema: z.unknown() };

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain", "cache-control": "no-store" }).end(`${text}\n`);
}
