import { anItem } from "@kompass/findings/testing";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { editStoredPlan } from "./edit-stored-plan.js";
import { openPostgresStorage } from "./postgres.js";
import { tableNames } from "./tables.js";
import { describeDeliveries } from "./testing/delivery-contract.js";
import { describeInstallations } from "./testing/installation-contract.js";
import { type PostgresServer, startPostgres } from "./testing/postgres-server.js";
import { describeStorage } from "./testing/storage-contract.js";

let server: PostgresServer;
let address: string;
beforeAll(async () => {
  server = await startPostgres();
  address = await server.database();
});
afterAll(() => server.stop());

describeStorage("PostgreSQL", () => openPostgresStorage(address));
describeDeliveries("PostgreSQL", () => openPostgresStorage(address));
describeInstallations("PostgreSQL", () => openPostgresStorage(address));

describe("row-level security", () => {
  const asRole = async <Row extends pg.QueryResultRow>(
    role: string,
    tenant: string,
    query: string,
  ): Promise<readonly Row[]> => {
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    try {
      await client.query("begin");
      await client.query(`set local role ${role}`);
      await client.query("select set_config('kompass.tenant', $1, true)", [tenant]);
      const { rows } = await client.query<Row>(query);
      await client.query("commit");
      return rows;
    } finally {
      await client.end();
    }
  };

  beforeAll(async () => {
    const storage = await openPostgresStorage(address);
    await editStoredPlan(
      storage,
      "RLS",
      "p",
      { edit: "add-items", items: [anItem("1")] },
      { at: "2026-01-05T08:00:00.000Z", on: "2026-01-05", by: "kari" },
    );
    await storage.inTenant("RLS", async ({ audit, inbox, installation, jobs, outbox, people }) => {
      await audit.append({ at: "2026-01-05T08:00:00.000Z", by: "kari", subject: "rights", body: {} });
      await installation.install("sealed");
      await inbox.receive("event/1", "{}", 1);
      await outbox.add({ id: "m", conversation: "C1", body: {} });
      await jobs.schedule({ key: "j", dueAt: 9e12, payload: { item: "1" } });
      await people.identify("U1", "Kari");
    });
    await storage.close();
  });

  test.each(tableNames)("%s shows no row without a tenant, nor to another one, nor to the owner", async (table) => {
    expect(await asRole("kompass_tenant", "", `select * from ${table}`)).toEqual([]);
    expect(await asRole("kompass_tenant", "other", `select * from ${table}`)).toEqual([]);
    expect(await asRole("kompass", "RLS", `select * from ${table}`)).toEqual([]);
    expect(await asRole("kompass_tenant", "RLS", `select * from ${table}`)).not.toEqual([]);
  });

  test("a row can't be written for another tenant", async () => {
    const insert = "insert into documents values ('other', 'note', 'a', 1, '{}')";
    await expect(asRole("kompass_tenant", "RLS", insert)).rejects.toThrow(/row-level security/);
  });

  test("a worker sees when jobs are due, and nothing of what they are about", async () => {
    expect(
      await asRole("kompass_worker", "", "select tenant, key, due_at from jobs where tenant = 'RLS'"),
    ).toHaveLength(1);
    await expect(asRole("kompass_worker", "", "select payload from jobs")).rejects.toThrow(/permission denied/);
    await expect(asRole("kompass_worker", "RLS", "select * from documents")).rejects.toThrow(/permission denied/);
    await expect(asRole("kompass_worker", "", "delete from jobs")).rejects.toThrow(/permission denied/);
  });

  test("an installation is shown to its own role alone, one row at a time, and that role sees nothing else", async () => {
    const rows = "select sealed from installations";
    expect(await asRole("kompass_installer", "RLS", rows)).toEqual([{ sealed: "sealed" }]);
    expect(await asRole("kompass_installer", "", rows)).toEqual([]);
    expect(await asRole("kompass_installer", "other", rows)).toEqual([]);
    expect(await asRole("kompass", "RLS", rows)).toEqual([]);
    for (const role of ["kompass_tenant", "kompass_worker"])
      await expect(asRole(role, "RLS", rows)).rejects.toThrow(/permission denied/);
    await expect(asRole("kompass_installer", "RLS", "select * from documents")).rejects.toThrow(/permission denied/);
    const insert = "insert into installations values ('other', 1, 'sealed', null)";
    await expect(asRole("kompass_installer", "RLS", insert)).rejects.toThrow(/row-level security/);
  });

  test("the roles that work are no superusers and own nothing", async () => {
    const roles = await asRole<{ rolsuper: boolean; rolbypassrls: boolean; rolcanlogin: boolean }>(
      "kompass",
      "",
      "select rolsuper, rolbypassrls, rolcanlogin from pg_roles where rolname in ('kompass_tenant', 'kompass_worker', 'kompass_installer')",
    );
    expect(roles).toEqual(new Array(3).fill({ rolsuper: false, rolbypassrls: false, rolcanlogin: false }));
    const owned = await asRole(
      "kompass",
      "",
      "select 1 from pg_tables where tableowner in ('kompass_tenant', 'kompass_worker', 'kompass_installer')",
    );
    expect(owned).toEqual([]);
  });
});

test("a store that is not there is an error, not a crash later", async () => {
  await expect(openPostgresStorage("postgres://kompass:wrong@127.0.0.1:1/none")).rejects.toMatchObject({
    code: "storage/migration-failed",
  });
});

test("says whether what it confirms is on the disk: this server was told not to wait", async () => {
  const storage = await openPostgresStorage(address);
  expect(await storage.isDurable()).toBe(false);
  await storage.close();
});

test("of two transactions that wait for each other, both take place", async () => {
  const storage = await openPostgresStorage(address);
  const keys = ["a", "b"] as const;
  await storage.inTenant("DEADLOCK", async ({ jobs }) => {
    for (const key of keys) await jobs.schedule({ key, dueAt: 9e12, payload: { by: "nobody" } });
  });
  let arrived = 0;
  const bothHoldOne = Promise.withResolvers<void>();
  const move = (by: string, [first, second]: readonly [string, string]) =>
    storage.inTenant("DEADLOCK", async ({ jobs }) => {
      await jobs.schedule({ key: first, dueAt: 9e12, payload: { by } });
      arrived += 1;
      if (arrived === 2) bothHoldOne.resolve();
      await bothHoldOne.promise;
      await jobs.schedule({ key: second, dueAt: 9e12, payload: { by } });
      return by;
    });
  expect(await Promise.all([move("Kari", ["a", "b"]), move("Ola", ["b", "a"])])).toEqual(["Kari", "Ola"]);
  expect(arrived).toBe(3);
  const [a, b] = await storage.inTenant("DEADLOCK", ({ jobs }) => Promise.all(keys.map((key) => jobs.read(key))));
  expect(a?.payload).toEqual(b?.payload);
  await storage.close();
});
