import { openEmbeddedStorage } from "@kompass/storage";
import { expect, test } from "vitest";
import { z } from "zod";
import { aFolder } from "../testing/folder.js";
import { kompass } from "../testing/kompass.js";

const note = { name: "note", schema: z.object({ text: z.string() }) };

async function aStore() {
  const { path, list } = aFolder();
  const storage = await openEmbeddedStorage(path("store"));
  const write = (id: string) => storage.inTenant("T1", (store) => store.documents.write(note, id, { text: id }, 0));
  await write("first");
  return { path, list, storage, write };
}

test("a backup is written while the store is in use, and restored elsewhere", async () => {
  const { path, storage } = await aStore();
  const backedUp = await kompass("backup", "--out", path("b.sqlite"), "--data", path("store"));
  expect(backedUp).toMatchObject({ exitCode: 0, complained: "" });
  expect(backedUp.printed).toContain("b.sqlite");
  const restored = await kompass("restore", path("b.sqlite"), "--data", path("other"), "--lang", "en");
  expect(restored).toMatchObject({ exitCode: 0, complained: "" });
  const other = await openEmbeddedStorage(path("other"));
  expect(await other.inTenant("T1", ({ documents }) => documents.read(note, "first"))).toBeDefined();
  await other.close();
  await storage.close();
});

test("what would be lost is said before anything is replaced", async () => {
  const { path, storage, write } = await aStore();
  await kompass("backup", "--out", path("b.sqlite"), "--data", path("store"));
  const restoreIt = (...more: readonly string[]) =>
    kompass("restore", path("b.sqlite"), "--data", path("store"), ...more);
  const inUse = await restoreIt();
  expect([inUse.exitCode, inUse.printed]).toEqual([2, ""]);
  expect(inUse.complained).toMatch(/^error\[storage\/in-use\] .+--replace\n$/);
  await write("later");
  await storage.close();
  expect((await restoreIt()).complained).toMatch(/^error\[storage\/newer-store\] .+: 1\).+--replace\n$/);
  expect((await restoreIt("--replace")).exitCode).toBe(0);
});

test.each(["nb", "nn", "sv", "en"])("in %s every refusal says what to do", async (lang) => {
  const { path, file } = aFolder();
  const complaints = [
    await kompass("backup", "--out", path("b"), "--data", path("none"), "--lang", lang),
    await kompass("backup", "--out", path("none/b"), "--data", path("none"), "--lang", lang),
    await kompass("restore", file("b", "no database"), "--data", path("none"), "--lang", lang),
  ].map(({ exitCode, complained }) => [exitCode, /^error\[([\w/-]+)\] .+; .+\n$/.exec(complained)?.[1]]);
  expect(complaints).toEqual([
    [2, "storage/no-store"],
    [2, "cli/not-writable"],
    [2, "storage/not-a-backup"],
  ]);
});
