// The store goes into a file and comes back, row by row, whatever happens around it.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { anItem } from "@kompass/findings/testing";
import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { backUpEmbeddedStorage } from "./back-up.js";
import { editStoredPlan } from "./edit-stored-plan.js";
import { openEmbeddedStorage } from "./embedded.js";
import { restoreEmbeddedStorage } from "./restore.js";
import { storeFile } from "./store-file.js";

const note = { name: "note", schema: z.object({ text: z.string() }) };
const occasion = { by: "p1", at: "2026-01-05T09:00:00.000Z", on: "2026-01-05" };

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "kompass backup æ "));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Something in every table, of two tenants. */
async function openStoreWithEverything(folder: string) {
  const storage = await openEmbeddedStorage(folder);
  for (const tenant of ["T1", "T2"]) {
    await storage.inTenant(tenant, async ({ documents, people, jobs, inbox, outbox, audit }) => {
      await documents.write(note, "a", { text: `Ærlig talt, ${tenant}` }, 0);
      await people.identify("U1", "Kari");
      await jobs.schedule({ key: "reminder/T1", dueAt: 5, payload: { item: "T1" } });
      await inbox.receive("event/1", "{}", 1);
      await outbox.add({ id: `${tenant}-1`, conversation: "C1", body: { text: "Hei" } });
      await audit.append({ at: occasion.at, by: "p1", subject: "rights", body: {} });
    });
    await editStoredPlan(storage, tenant, "plan", { edit: "add-items", items: [anItem("T1")] }, occasion);
    await editStoredPlan(storage, tenant, "plan", { edit: "tick", item: "T1", seen: 1 }, occasion);
  }
  return storage;
}

const write = (storage: Awaited<ReturnType<typeof openEmbeddedStorage>>, id: string) =>
  storage.inTenant("T1", ({ documents }) => documents.write(note, id, { text: id }, 0));

/** Every row of every table, in an order of its own. */
function rowsOf(file: string): Readonly<Record<string, readonly string[]>> {
  const database = new DatabaseSync(file, { readOnly: true });
  const tables = database.prepare("select name from sqlite_master where type = 'table' order by name").all();
  const rows = tables.map(({ name }): [string, readonly string[]] => [
    String(name),
    database
      .prepare(`select * from "${name}"`)
      .all()
      .map((row) => JSON.stringify(row))
      .toSorted(),
  ]);
  database.close();
  return Object.fromEntries(rows);
}

test("every row comes back, from a store that was in use and went on", async () => {
  const [folder, other] = [aFolder(), aFolder()];
  const storage = await openStoreWithEverything(folder);
  const before = rowsOf(storeFile(folder));
  const file = join(other, "backup.sqlite");
  await backUpEmbeddedStorage(folder, file);
  await write(storage, "later");
  expect(readdirSync(other)).toEqual(["backup.sqlite"]);
  await restoreEmbeddedStorage(file, join(other, "store"), { replace: false });
  const after = rowsOf(storeFile(join(other, "store")));
  expect(after).toEqual(before);
  const filled = Object.entries(after)
    .filter(([, rows]) => rows.length > 0)
    .map(([name]) => name);
  expect(filled).toEqual(
    expect.arrayContaining(["audit", "documents", "inbox", "jobs", "outbox", "people", "plan_entries"]),
  );
  const restored = await openEmbeddedStorage(join(other, "store"));
  expect((await restored.inTenant("T1", ({ plans }) => plans.read("plan"))).items[0]?.status).toBe("done");
  await restored.close();
  await storage.close();
});

test("while many write, the copy holds a moment: everything up to it and nothing after", async () => {
  const folder = aFolder();
  const storage = await openEmbeddedStorage(folder);
  const file = join(folder, "backup.sqlite");
  const numbers = Array.from({ length: 200 }, (_, index) => String(index).padStart(3, "0"));
  const writing = (async () => {
    for (const id of numbers) await write(storage, id);
  })();
  await backUpEmbeddedStorage(folder, file);
  await writing;
  await storage.close();
  const kept = rowsOf(file).documents?.map((row) => String(JSON.parse(row).id)) ?? [];
  expect(kept.toSorted()).toEqual(numbers.slice(0, kept.length));
});

test("a store that is in use is not restored over, and is when told: who has it open sees it", async () => {
  const folder = aFolder();
  const storage = await openStoreWithEverything(folder);
  const file = join(folder, "backup.sqlite");
  await backUpEmbeddedStorage(folder, file);
  const before = rowsOf(storeFile(folder));
  await expect(restoreEmbeddedStorage(file, folder, { replace: false })).rejects.toMatchObject({
    code: "storage/in-use",
  });
  await write(storage, "later");
  await restoreEmbeddedStorage(file, folder, { replace: true });
  expect(await storage.inTenant("T1", ({ documents }) => documents.read(note, "later"))).toBeUndefined();
  await write(storage, "after");
  expect(await storage.inTenant("T1", ({ documents }) => documents.read(note, "after"))).toBeDefined();
  await storage.close();
  expect(rowsOf(storeFile(folder)).plan_entries).toEqual(before.plan_entries);
});

test("a store that holds more than the backup is not restored over, and is when told", async () => {
  const folder = aFolder();
  const storage = await openStoreWithEverything(folder);
  const file = join(folder, "backup.sqlite");
  await backUpEmbeddedStorage(folder, file);
  await storage.inTenant("T1", ({ documents }) => documents.write(note, "a", { text: "changed" }, 1));
  await write(storage, "later");
  await storage.close();
  await expect(restoreEmbeddedStorage(file, folder, { replace: false })).rejects.toMatchObject({
    code: "storage/newer-store",
    rows: 2,
  });
  await restoreEmbeddedStorage(file, folder, { replace: true });
  const restored = await openEmbeddedStorage(folder);
  expect(await restored.inTenant("T1", ({ documents }) => documents.read(note, "a"))).toMatchObject({ version: 1 });
  await restored.close();
  await restoreEmbeddedStorage(file, folder, { replace: false });
});

test("what is no backup, and one of a newer version, is refused, and nothing is written", async () => {
  const folder = aFolder();
  const text = join(folder, "text.sqlite");
  writeFileSync(text, "Dette er ingen database.");
  const target = join(folder, "store");
  const refused = { code: "storage/not-a-backup" };
  await expect(restoreEmbeddedStorage(text, target, { replace: true })).rejects.toMatchObject(refused);
  await expect(restoreEmbeddedStorage(join(folder, "none"), target, { replace: true })).rejects.toMatchObject(refused);
  await (await openEmbeddedStorage(join(folder, "other"))).close();
  const newer = join(folder, "newer.sqlite");
  await backUpEmbeddedStorage(join(folder, "other"), newer);
  const database = new DatabaseSync(newer);
  database.exec("insert into kysely_migration values ('2099-01-01-something', '2099-01-01')");
  database.close();
  await expect(restoreEmbeddedStorage(newer, target, { replace: true })).rejects.toMatchObject(refused);
  expect(readdirSync(folder)).not.toContain("store");
});

test("where there is no store there is no backup", async () => {
  const folder = aFolder();
  await expect(backUpEmbeddedStorage(folder, join(folder, "b.sqlite"))).rejects.toMatchObject({
    code: "storage/no-store",
  });
  expect(readdirSync(folder)).toEqual([]);
});
