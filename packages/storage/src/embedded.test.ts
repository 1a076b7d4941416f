import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { openEmbeddedStorage } from "./embedded.js";
import { storeFile } from "./store-file.js";
import { describeDeliveries } from "./testing/delivery-contract.js";
import { describeInstallations } from "./testing/installation-contract.js";
import { describeStorage } from "./testing/storage-contract.js";

const folder = mkdtempSync(join(tmpdir(), "kompass æ "));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeStorage("the embedded store", () => openEmbeddedStorage(folder));
describeDeliveries("the embedded store", () => openEmbeddedStorage(folder));
describeInstallations("the embedded store", () => openEmbeddedStorage(folder));

describe("work at the same time", () => {
  const note = { name: "note", schema: z.object({ text: z.string() }) };

  test("is all done, and an error undoes its own work alone", async () => {
    const storage = await openEmbeddedStorage(folder);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 200 }, (_, index) =>
        storage.inTenant("group", async ({ documents }) => {
          await documents.write(note, `n${index}`, { text: `${index}` }, 0);
          if (index % 3 === 0) throw new Error(`no ${index}`);
          return index;
        }),
      ),
    );
    const kept = await storage.inTenant("group", ({ documents }) => documents.list(note));
    expect(kept).toHaveLength(outcomes.filter(({ status }) => status === "fulfilled").length);
    expect(kept.map(({ body }) => Number(body.text) % 3)).not.toContain(0);
    expect(outcomes[3]).toMatchObject({ status: "rejected", reason: { message: "no 3" } });
    expect(outcomes[4]).toMatchObject({ status: "fulfilled", value: 4 });
    await storage.close();
  });

  test("waits for the disk before anybody hears that it is done", async () => {
    const storage = await openEmbeddedStorage(folder);
    expect(await storage.isDurable()).toBe(true);
    await storage.close();
  });
});

test("a store that a newer version has written is refused, and left as it is", async () => {
  const newer = join(folder, "newer");
  await (await openEmbeddedStorage(newer)).close();
  const database = new DatabaseSync(storeFile(newer));
  database.exec("insert into kysely_migration values ('2099-01-01-more', '2099-01-01T00:00:00.000Z')");
  database.exec("drop table audit");
  await expect(openEmbeddedStorage(newer)).rejects.toMatchObject({
    code: "storage/newer-version",
    migrations: ["2099-01-01-more"],
  });
  const tables = database.prepare("select name from sqlite_schema where name = 'audit'").all();
  database.close();
  expect(tables).toEqual([]);
});
