// What every store holds to about what arrives, what is to be said, and work that is gone on with at once.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import type { Storage } from "../storage.js";
import type { OutgoingKind } from "../stores/outbox-store.js";

const spoken: OutgoingKind<{ readonly text: string }> = { schema: z.object({ text: z.string() }) };

/** `open` opens the same store each time; the second is another process' view of it. */
export function describeDeliveries(name: string, open: () => Promise<Storage>): void {
  describe(`${name}: deliveries`, () => {
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
      return `D${made}`;
    };

    test("a delivery arrives once, is kept until it is done, and has no second effect", async () => {
      const tenant = aTenant();
      const receive = (each: Storage, body: string) =>
        each.inTenant(tenant, ({ inbox }) => inbox.receive("event/1", body, 1));
      expect(await receive(storage, "{}")).toBe(true);
      expect(await receive(second, "{again}")).toBe(false);
      expect(await second.inTenant(tenant, ({ inbox }) => inbox.read("event/1"))).toBe("{}");
      expect(await second.inTenant(tenant, ({ inbox }) => inbox.finish("event/1", 2))).toBe(true);
      expect(await storage.inTenant(tenant, ({ inbox }) => inbox.finish("event/1", 3))).toBe(false);
      expect(await storage.inTenant(tenant, ({ inbox }) => inbox.read("event/1"))).toBeUndefined();
      expect(await receive(storage, "{}")).toBe(false);
    });

    test("what is done is forgotten after its time, what is not done never", async () => {
      const tenant = aTenant();
      const again = await storage.inTenant(tenant, async ({ inbox }) => {
        for (const key of ["old", "new", "open"]) await inbox.receive(key, "{}", 1);
        await inbox.finish("old", 10);
        await inbox.finish("new", 20);
        await inbox.prune(20);
        return [await inbox.receive("old", "{}", 30), await inbox.receive("new", "{}", 30), await inbox.read("open")];
      });
      expect(again).toEqual([true, false, "{}"]);
    });

    test("of two that finish the same delivery at once, one does", async () => {
      const tenant = aTenant();
      await storage.inTenant(tenant, ({ inbox }) => inbox.receive("event/1", "{}", 1));
      const finished = await Promise.all(
        [storage, second].map((each) => each.inTenant(tenant, ({ inbox }) => inbox.finish("event/1", 2))),
      );
      expect(finished.toSorted()).toEqual([false, true]);
    });

    test("messages of a conversation leave in the order of their writing", async () => {
      const tenant = aTenant();
      for (const [index, each] of [storage, second, storage].entries()) {
        const id = `m${2 - index}`;
        await each.inTenant(tenant, ({ outbox }) => outbox.add({ id, conversation: "C1", body: { text: id } }));
      }
      await storage.inTenant(tenant, ({ outbox }) =>
        outbox.add({ id: "elsewhere", conversation: "C2", body: { text: "elsewhere" } }),
      );
      const left = await storage.inTenant(tenant, async ({ outbox }) => {
        const seen: string[] = [];
        for (let next = await outbox.next(spoken, "C1"); next; next = await outbox.next(spoken, "C1")) {
          seen.push(next.body.text);
          await outbox.remove(next.id);
        }
        return seen;
      });
      expect(left).toEqual(["m2", "m1", "m0"]);
      expect(await second.inTenant(tenant, ({ outbox }) => outbox.next(spoken, "C2"))).toMatchObject({
        id: "elsewhere",
      });
    });

    test("a message says whether anything waits before it", async () => {
      const tenant = aTenant();
      const add = (id: string, conversation = "C1") =>
        second.inTenant(tenant, ({ outbox }) => outbox.add({ id, conversation, body: { text: id } }));
      const remove = (id: string) => storage.inTenant(tenant, ({ outbox }) => outbox.remove(id));
      expect(await add("m0")).toBe(true);
      expect(await add("m1")).toBe(false);
      expect(await add("elsewhere", "C2")).toBe(true);
      await remove("m0");
      expect(await add("m2")).toBe(false);
      await remove("m1");
      await remove("m2");
      expect(await add("m3")).toBe(true);
    });

    test("nobody sees what another tenant received or is about to say", async () => {
      const [mine, theirs] = [aTenant(), aTenant()];
      await storage.inTenant(mine, async ({ inbox, outbox }) => {
        await inbox.receive("event/1", "secret", 1);
        await outbox.add({ id: "m", conversation: "C1", body: { text: "secret" } });
      });
      await second.inTenant(theirs, async ({ inbox, outbox }) => {
        expect(await inbox.read("event/1")).toBeUndefined();
        expect(await inbox.finish("event/1", 2)).toBe(false);
        expect(await outbox.next(spoken, "C1")).toBeUndefined();
        await outbox.remove("m");
        expect(await inbox.receive("event/1", "{}", 1)).toBe(true);
      });
      expect(await storage.inTenant(mine, ({ outbox }) => outbox.next(spoken, "C1"))).toBeDefined();
    });

    describe("work that is gone on with at once", () => {
      const job = { key: "outbox/C1", dueAt: 0, payload: {} };
      const hold = (each: Storage, tenant: string, worker: string, now: number) =>
        each.inTenant(tenant, ({ jobs }) => jobs.hold(job, { worker, now, leaseMilliseconds: 1000 }));

      test("belongs to whoever wrote it, until its lease ends", async () => {
        const tenant = aTenant();
        expect(await hold(storage, tenant, "a", 0)).toMatchObject({ attempt: 1, worker: "a" });
        expect(await hold(second, tenant, "b", 999)).toBeUndefined();
        expect(await hold(second, tenant, "b", 1000)).toMatchObject({ attempt: 2, worker: "b" });
      });

      test("that was put off stays put off until it is due", async () => {
        const tenant = aTenant();
        const first = await hold(storage, tenant, "a", 0);
        if (!first) throw new Error("not held");
        await storage.inTenant(tenant, ({ jobs }) => jobs.postpone(first, 5000));
        expect(await hold(second, tenant, "b", 4999)).toBeUndefined();
        expect(await hold(second, tenant, "b", 5000)).toMatchObject({ attempt: 2 });
      });

      test("can be kept for longer, and not by one whose lease went to another", async () => {
        const tenant = aTenant();
        const first = await hold(storage, tenant, "a", 0);
        if (!first) throw new Error("not held");
        const extend = (until: number) => storage.inTenant(tenant, ({ jobs }) => jobs.extend(first, until));
        expect(await extend(5000)).toBe(true);
        expect(await hold(second, tenant, "b", 4999)).toBeUndefined();
        expect(await hold(second, tenant, "b", 5000)).toBeDefined();
        expect(await extend(9000)).toBe(false);
      });

      test("is taken over at once where its worker is gone, and from nobody else", async () => {
        const [dead, living] = [aTenant(), aTenant()];
        await hold(storage, dead, "dead", 0);
        await hold(storage, living, "living", 0);
        await second.releaseJobs({ now: 10, isGone: (worker) => worker === "dead" });
        expect(await hold(second, dead, "b", 10)).toMatchObject({ attempt: 2, worker: "b" });
        expect(await hold(second, living, "b", 10)).toBeUndefined();
      });

      test("a message written while the last one leaves is not left behind", async () => {
        const tenant = aTenant();
        const write = async (each: Storage, id: string) =>
          each.inTenant(tenant, async ({ jobs, outbox }) => {
            await outbox.add({ id, conversation: "C1", body: { text: id } });
            return jobs.hold(job, { worker: id, now: 0, leaseMilliseconds: 1000 });
          });
        const held = await write(storage, "first");
        if (!held) throw new Error("not held");
        const [, left] = await Promise.all([
          write(second, "second"),
          storage.inTenant(tenant, async ({ jobs, outbox }) => {
            await outbox.remove("first");
            await jobs.complete(held);
            return (await outbox.next(spoken, "C1"))?.id;
          }),
        ]);
        const job2 = await storage.inTenant(tenant, ({ jobs }) => jobs.read("outbox/C1"));
        // Either the leaving one saw it, or its writer holds the work.
        expect([left === "second", job2 !== undefined]).toContain(true);
      });
    });
  });
}
