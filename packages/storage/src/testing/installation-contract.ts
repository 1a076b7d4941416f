// What every store holds to about who has installed the app, and about leaving.
import { anItem } from "@kompass/findings/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { editStoredPlan } from "../edit-stored-plan.js";
import type { Storage, TenantStore } from "../storage.js";
import type { DocumentKind } from "../stores/document-store.js";

const lasting: DocumentKind<unknown> = { name: "assessment", schema: z.unknown() };
const personal: DocumentKind<unknown> = { name: "conversation", schema: z.unknown() };

/** `open` opens the same store each time; the second is another process' view of it. */
export function describeInstallations(name: string, open: () => Promise<Storage>): void {
  describe(`${name}: installations`, () => {
    let storage: Storage;
    let second: Storage;
    beforeAll(async () => {
      storage = await open();
      second = await open();
    });
    afterAll(async () => {
      await second.close();
      await storage.close();
    });

    let made = 0;
    const aTenant = (): string => {
      made += 1;
      return `I${made}`;
    };
    const read = (tenant: string) => second.inTenant(tenant, ({ installation }) => installation.read());
    const install = (tenant: string, sealed: string, each = storage) =>
      each.inTenant(tenant, ({ installation }) => installation.install(sealed));
    const everything = (tenant: string) =>
      storage.inTenant(tenant, async ({ documents, inbox, jobs, outbox, people }) => {
        await documents.write(lasting, "a", { points: 555 }, 0);
        await documents.write(personal, "c", { asked: "Hva er svakest?" }, 0);
        await inbox.receive("event/1", "{}", 1);
        await outbox.add({ id: `m/${tenant}`, conversation: "C1", body: { text: "hei" } });
        await jobs.schedule({ key: "later", dueAt: 9e12, payload: {} });
        return people.identify("U1", "Kari");
      });

    test("what was sealed is read back as it is, by every process, and by no other tenant", async () => {
      const [mine, theirs] = [aTenant(), aTenant()];
      expect(await read(mine)).toBeUndefined();
      await install(mine, "sealed æ");
      expect(await read(mine)).toEqual({ version: 1, sealed: "sealed æ", uninstalledAt: undefined });
      expect(await read(theirs)).toBeUndefined();
    });

    test("of two that seal it anew at once, one does, and nobody undoes an installation that came in between", async () => {
      const tenant = aTenant();
      await install(tenant, "first");
      const reseal = (each: Storage, sealed: string) =>
        each.inTenant(tenant, ({ installation }) => installation.reseal(sealed, 1));
      const done = await Promise.all([reseal(storage, "a"), reseal(second, "b")]);
      expect(done.toSorted()).toEqual([false, true]);
      await install(tenant, "again", second);
      for (const late of [
        storage.inTenant(tenant, ({ installation }) => installation.reseal("late", 2)),
        storage.inTenant(tenant, ({ installation }) => installation.uninstall(1, 2)),
      ]) {
        expect(await late).toBe(false);
      }
      expect(await read(tenant)).toEqual({ version: 3, sealed: "again", uninstalledAt: undefined });
    });

    test("who uninstalls is known without what was sealed, until they come back", async () => {
      const tenant = aTenant();
      await install(tenant, "sealed");
      expect(await storage.inTenant(tenant, ({ installation }) => installation.uninstall(1e12, 1))).toBe(true);
      expect(await read(tenant)).toEqual({ version: 2, sealed: undefined, uninstalledAt: 1e12 });
      expect(await storage.inTenant(tenant, ({ installation }) => installation.uninstall(2e12, 2))).toBe(false);
      expect(await storage.inTenant(tenant, ({ installation }) => installation.reseal("x", 2))).toBe(false);
      await install(tenant, "back");
      expect(await read(tenant)).toEqual({ version: 3, sealed: "back", uninstalledAt: undefined });
    });

    test("an installation that a failed transaction made is not there", async () => {
      const tenant = aTenant();
      const failing = storage.inTenant(tenant, async ({ installation }) => {
        await installation.install("sealed");
        throw new Error("broken");
      });
      await expect(failing).rejects.toThrow("broken");
      expect(await read(tenant)).toBeUndefined();
    });

    test("what tells of people is erased, and plans, their logs and what lasts stay, for this tenant alone", async () => {
      const [mine, theirs] = [aTenant(), aTenant()];
      const person = await everything(mine);
      await everything(theirs);
      await editStoredPlan(
        storage,
        mine,
        "p",
        { edit: "add-items", items: [anItem("1")] },
        { at: "2026-01-05T08:00:00.000Z", on: "2026-01-05", by: person },
      );
      const seen = (store: TenantStore) =>
        Promise.all([
          store.documents.read(lasting, "a"),
          store.documents.read(personal, "c"),
          store.inbox.read("event/1"),
          store.outbox.next({ schema: z.unknown() }, "C1"),
          store.jobs.read("later"),
        ]).then((found) => found.map((each) => each !== undefined));
      const logOf = () => storage.inTenant(mine, ({ plans }) => plans.log("p"));
      const log = await logOf();
      expect(log).toHaveLength(1);
      await storage.inTenant(mine, (store) => store.erasePeople(["assessment"]));
      expect(await second.inTenant(mine, seen)).toEqual([true, false, false, false, false]);
      expect(await second.inTenant(theirs, seen)).toEqual([true, true, true, true, true]);
      expect(await second.inTenant(mine, ({ people }) => people.find(person))).toEqual({ id: person });
      expect(await logOf()).toEqual(log);
      expect(await second.inTenant(mine, ({ plans }) => plans.read("p"))).toMatchObject({ version: 1 });
    });

    test("a tenant that left is forgotten when its time is over, and not where it has come back", async () => {
      const [gone, back, young] = [aTenant(), aTenant(), aTenant()];
      for (const tenant of [gone, back, young]) {
        await install(tenant, "sealed");
        await everything(tenant);
        await storage.inTenant(tenant, ({ installation }) => installation.uninstall(tenant === young ? 2000 : 1000, 1));
      }
      await install(back, "back");
      expect(await Promise.all([gone, back, young].map((tenant) => second.forgetTenant(tenant, 1000)))).toEqual([
        true,
        false,
        false,
      ]);
      const assessments = await Promise.all(
        [gone, back, young].map((tenant) => storage.inTenant(tenant, ({ documents }) => documents.read(lasting, "a"))),
      );
      expect(assessments.map((found) => found !== undefined)).toEqual([false, true, true]);
      expect(await read(gone)).toBeUndefined();
      expect(await read(back)).toMatchObject({ sealed: "back" });
    });

    test("a tenant that is forgotten without a word about leaving is gone too", async () => {
      const tenant = aTenant();
      await install(tenant, "sealed");
      await everything(tenant);
      expect(await storage.forgetTenant(tenant)).toBe(true);
      expect(await read(tenant)).toBeUndefined();
      expect(await second.inTenant(tenant, ({ documents }) => documents.read(lasting, "a"))).toBeUndefined();
    });
  });
}
