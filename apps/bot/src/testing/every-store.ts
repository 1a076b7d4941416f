// Each kind of store, empty, for tests of what must hold on both.
import type { Storage } from "@kompass/storage";
import { openPostgresStorage } from "@kompass/storage/postgres";
import { type PostgresServer, startPostgres } from "@kompass/storage/postgres-server";
import { onTestFinished } from "vitest";
import { openTestStorage } from "./connect.js";

let server: Promise<PostgresServer> | undefined;

/** Ends the server, where a test has started it. */
export async function stopPostgres(): Promise<void> {
  await (await server)?.stop();
  server = undefined;
}

async function openTestPostgres(): Promise<Storage> {
  server ??= startPostgres();
  const storage = await openPostgresStorage(await (await server).database());
  onTestFinished(() => storage.close());
  return storage;
}

export const everyStore = [
  ["the embedded store", openTestStorage],
  ["PostgreSQL", openTestPostgres],
] as const;
