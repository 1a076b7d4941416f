// What every store holds to, whatever lies underneath.
import { emptyPlan, type LogEntry, type PlanEdit, replayLog } from "@kompass/findings";
import { anItem } from "@kompass/findings/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { editStoredPlan } from "../edit-stored-plan.js";
import type { Storage } from "../storage.js";
import type { DocumentKind } from "../stores/document-store.js";

const note: DocumentKind<{ readonly text: string }> = { name: "note", schema: z.object({ text: z.string() }) };
const other: DocumentKind<unknown> = { name: "other", schema: z.unknown() };

const occasion = (by = "kari") => ({ at: "2026-01-05T08:00:00.000Z", on: "2026-01-05", by });

/** `open` opens the same store each time; the second is another process' view of it. */
export function describeStorage(name: string, open: () => Promise<Storage>): void {
  describe(name, () => {
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
      return `T${made}`;
    };

    describe("documents", () => {
      test("what is written is read back, also by another process, with its version", async () => {
        const tenant = aTenant();
        expect(await storage.inTenant(tenant, ({ documents }) => documents.write(note, "a", { text: "æøå" }, 0))).toBe(
          1,
        );
        expect(await second.inTenant(tenant, ({ documents }) => documents.read(note, "a"))).toEqual({
          id: "a",
          version: 1,
          body: { text: "æøå" },
        });
      });

      test("a write from a version that is no longer the newest is refused, and changes nothing", async () => {
        const tenant = aTenant();
        await storage.inTenant(tenant, ({ documents }) => documents.write(note, "a", { text: "1" }, 0));
        await second.inTenant(tenant, ({ documents }) => documents.write(note, "a", { text: "2" }, 1));
        for (const seen of [0, 1, 3]) {
          await expect(
            storage.inTenant(tenant, ({ documents }) => documents.write(note, "a", { text: "late" }, seen)),
          ).rejects.toMatchObject({ code: "storage/stale-version", kind: "note", id: "a", seen });
        }
        const read = await storage.inTenant(tenant, ({ documents }) => documents.read(note, "a"));
        expect(read).toMatchObject({ version: 2, body: { text: "2" } });
      });

      test("kinds are listed by themselves, in the order of their ids", async () => {
        const tenant = aTenant();
        await storage.inTenant(tenant, async ({ documents }) => {
          for (const id of ["b", "a", "c"]) await documents.write(note, id, { text: id }, 0);
          await documents.write(other, "d", {}, 0);
          await documents.remove(note, "c", 1);
        });
        const listed = await storage.inTenant(tenant, ({ documents }) => documents.list(note));
        expect(listed.map(({ id }) => id)).toEqual(["a", "b"]);
      });

      test("a row that can't be read is an error with its name, not a crash", async () => {
        const tenant = aTenant();
        await storage.inTenant(tenant, ({ documents }) => documents.write({ ...other, name: "note" }, "a", [1], 0));
        await expect(storage.inTenant(tenant, ({ documents }) => documents.read(note, "a"))).rejects.toMatchObject({
          code: "storage/unreadable-row",
          id: "a",
        });
      });
    });

    describe("tenants", () => {
      test("nobody sees, changes or removes another's rows", async () => {
        const [mine, theirs] = [aTenant(), aTenant()];
        await storage.inTenant(mine, ({ documents }) => documents.write(note, "a", { text: "mine" }, 0));
        await storage.inTenant(theirs, async ({ documents, jobs, people, plans }) => {
          expect(await documents.read(note, "a")).toBeUndefined();
          expect(await documents.list(note)).toEqual([]);
          await expect(documents.write(note, "a", { text: "theirs" }, 1)).rejects.toMatchObject({
            code: "storage/stale-version",
          });
          expect(await jobs.read("a")).toBeUndefined();
          expect(await people.find("a")).toBeUndefined();
          expect(await plans.read("p")).toEqual(emptyPlan("p"));
        });
        expect(await storage.inTenant(mine, ({ documents }) => documents.read(note, "a"))).toMatchObject({
          body: { text: "mine" },
        });
      });

      test("forgetting a tenant leaves nothing of it, and everything of the others", async () => {
        const [gone, kept] = [aTenant(), aTenant()];
        for (const tenant of [gone, kept]) {
          await editStoredPlan(storage, tenant, "p", { edit: "add-items", items: [anItem("1")] }, occasion());
          await storage.inTenant(tenant, async ({ documents, jobs, people }) => {
            await documents.write(note, "a", { text: "1" }, 0);
            await jobs.schedule({ key: "j", dueAt: 9e12, payload: {} });
            await people.identify("U1");
          });
        }
        await storage.forgetTenant(gone);
        const left = (tenant: string) =>
          storage.inTenant(tenant, async ({ documents, jobs, plans }) => [
            (await documents.list(note)).length,
            (await plans.log("p")).length,
            (await jobs.read("j")) ? 1 : 0,
          ]);
        expect(await left(gone)).toEqual([0, 0, 0]);
        expect(await left(kept)).toEqual([1, 1, 1]);
      });
    });

    describe("transactions", () => {
      test("an error undoes everything that came before it", async () => {
        const tenant = aTenant();
        const failing = storage.inTenant(tenant, async ({ documents, jobs }) => {
          await documents.write(note, "a", { text: "1" }, 0);
          await jobs.schedule({ key: "j", dueAt: 1, payload: {} });
          throw new Error("power cut");
        });
        await expect(failing).rejects.toThrow("power cut");
        expect(await storage.inTenant(tenant, ({ documents }) => documents.read(note, "a"))).toBeUndefined();
        expect(await storage.inTenant(tenant, ({ jobs }) => jobs.read("j"))).toBeUndefined();
      });
    });

    describe("plans", () => {
      test("a plan is its log: entries come back in order and add up to it", async () => {
        const tenant = aTenant();
        await editStoredPlan(storage, tenant, "p", { edit: "add-items", items: [anItem("1")] }, occasion());
        const tick: PlanEdit = { edit: "tick", item: "1", seen: 1 };
        const after = await editStoredPlan(second, tenant, "p", tick, occasion("ola"));
        const [log, plan, latest] = await storage.inTenant(tenant, async ({ plans }) => [
          await plans.log("p"),
          await plans.read("p"),
          await plans.log("p", 1),
        ]);
        expect(plan).toEqual(after);
        expect(replayLog("p", log)).toEqual(plan);
        expect(latest.map(({ by }) => by)).toEqual(["ola"]);
      });

      test("an entry that follows another than the last is refused", async () => {
        const tenant = aTenant();
        const plan = await editStoredPlan(
          storage,
          tenant,
          "p",
          { edit: "add-items", items: [anItem("1")] },
          occasion(),
        );
        const entry: LogEntry = { version: 1, ...occasion(), edit: { edit: "tick", item: "1", seen: 1 } };
        await expect(storage.inTenant(tenant, ({ plans }) => plans.append(entry, plan))).rejects.toMatchObject({
          code: "storage/stale-version",
        });
        expect(await storage.inTenant(tenant, ({ plans }) => plans.log("p"))).toHaveLength(1);
      });

      test("many people in two processes at once lose no comment and no version", async () => {
        const tenant = aTenant();
        await editStoredPlan(storage, tenant, "p", { edit: "add-items", items: [anItem("1")] }, occasion());
        const ids = Array.from({ length: 40 }, (_, index) => `c${index}`);
        await Promise.all(
          ids.map((id, index) =>
            editStoredPlan(
              index % 2 === 0 ? storage : second,
              tenant,
              "p",
              { edit: "comment", item: "1", id, text: id },
              occasion(),
            ),
          ),
        );
        const [plan, log] = await storage.inTenant(tenant, async ({ plans }) => [
          await plans.read("p"),
          await plans.log("p"),
        ]);
        expect(plan.items[0]?.comments.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
        expect(log.map(({ version }) => version)).toEqual(log.map((_, index) => index + 1));
        expect(replayLog("p", log)).toEqual(plan);
      });

      test("of two who change the same part at once, one is told", async () => {
        const tenant = aTenant();
        const { version } = await editStoredPlan(
          storage,
          tenant,
          "p",
          { edit: "add-items", items: [anItem("1")] },
          occasion(),
        );
        const results = await Promise.allSettled(
          [storage, second].map((each, index) =>
            editStoredPlan(
              each,
              tenant,
              "p",
              { edit: "assign", item: "1", seen: version, role: null, person: `p${index}` },
              occasion(),
            ),
          ),
        );
        expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
        expect(results.find((result) => result.status === "rejected")).toMatchObject({
          reason: { code: "findings/stale-item", part: "owner" },
        });
      });

      test("what follows from an edit is stored with it or not at all", async () => {
        const tenant = aTenant();
        const edit: PlanEdit = { edit: "add-items", items: [anItem("1")] };
        await expect(
          editStoredPlan(storage, tenant, "p", edit, occasion(), () => Promise.reject(new Error("no"))),
        ).rejects.toThrow("no");
        expect(await storage.inTenant(tenant, ({ plans }) => plans.read("p"))).toEqual(emptyPlan("p"));
      });
    });

    describe("people", () => {
      test("a user has one random id, whoever asks first, and the newest name", async () => {
        const tenant = aTenant();
        const identified = await Promise.all(
          [storage, second, storage, second].map((each) =>
            each.inTenant(tenant, ({ people }) => people.identify("U1")),
          ),
        );
        expect(new Set(identified).size).toBe(1);
        const [id = ""] = identified;
        expect(id).not.toContain("U1");
        await storage.inTenant(tenant, ({ people }) => people.identify("U1", "Kari"));
        expect(await second.inTenant(tenant, ({ people }) => people.find(id))).toEqual({
          id,
          externalId: "U1",
          name: "Kari",
        });
      });

      test("whether somebody is known is told without making them known", async () => {
        const tenant = aTenant();
        expect(await storage.inTenant(tenant, ({ people }) => people.known("U1"))).toBeUndefined();
        const id = await storage.inTenant(tenant, ({ people }) => people.identify("U1"));
        expect(await second.inTenant(tenant, ({ people }) => people.known("U1"))).toBe(id);
      });

      test("an erased person leaves the id alone; the same user coming back is another", async () => {
        const tenant = aTenant();
        const id = await storage.inTenant(tenant, ({ people }) => people.identify("U1", "Kari"));
        await storage.inTenant(tenant, ({ people }) => people.erase(id));
        expect(await storage.inTenant(tenant, ({ people }) => people.find(id))).toEqual({
          id,
          externalId: undefined,
          name: undefined,
        });
        expect(await storage.inTenant(tenant, ({ people }) => people.identify("U1"))).not.toBe(id);
      });
    });

    describe("the log of settings and rights", () => {
      const entry = (body: string) => ({ at: "2026-01-05T08:00:00.000Z", by: "kari", subject: "rights", body });

      test("entries come back in order, also to another process, and stay with their tenant", async () => {
        const [tenant, another] = [aTenant(), aTenant()];
        await storage.inTenant(tenant, ({ audit }) => audit.append(entry("a")));
        await second.inTenant(tenant, ({ audit }) => audit.append(entry("b")));
        await storage.inTenant(another, ({ audit }) => audit.append(entry("c")));
        expect(await second.inTenant(tenant, ({ audit }) => audit.list())).toEqual([
          { position: 1, ...entry("a") },
          { position: 2, ...entry("b") },
        ]);
        expect(await storage.inTenant(another, ({ audit }) => audit.list())).toHaveLength(1);
      });

      test("many people in two processes at once lose no entry", async () => {
        const tenant = aTenant();
        const all = Array.from({ length: 40 }, (_, number) =>
          (number % 2 === 0 ? storage : second).inTenant(tenant, ({ audit }) => audit.append(entry(String(number)))),
        );
        await Promise.all(all);
        const list = await storage.inTenant(tenant, ({ audit }) => audit.list());
        expect(list.map(({ position }) => position)).toEqual(all.map((_, index) => index + 1));
        expect(new Set(list.map(({ body }) => body)).size).toBe(40);
      });

      test("an entry whose transaction fails was never made", async () => {
        const tenant = aTenant();
        const failing = storage.inTenant(tenant, async ({ audit }) => {
          await audit.append(entry("a"));
          throw new Error("power cut");
        });
        await expect(failing).rejects.toThrow("power cut");
        expect(await storage.inTenant(tenant, ({ audit }) => audit.list())).toEqual([]);
      });
    });

    describe("jobs", () => {
      const claim = (each: Storage, now: number, worker: string, limit = 100) =>
        each.claimJobs({ now, leaseMilliseconds: 1000, worker, limit });
      const drain = async (now: number) => {
        for (const job of await claim(storage, now, "drain")) {
          await storage.inTenant(job.tenant, ({ jobs }) => jobs.complete(job));
        }
      };
      const far = 5e12;

      test("a job is claimed when it is due, by one worker, and is gone when it is done", async () => {
        await drain(far);
        const tenant = aTenant();
        await storage.inTenant(tenant, ({ jobs }) => jobs.schedule({ key: "j", dueAt: 1000, payload: { item: "1" } }));
        expect(await claim(storage, 999, "a")).toEqual([]);
        const [job] = await claim(storage, 1000, "a");
        expect(job).toEqual({ tenant, key: "j", dueAt: 1000, attempt: 1, worker: "a" });
        expect(await claim(second, 1000, "b")).toEqual([]);
        if (!job) throw new Error("no job");
        expect(await storage.inTenant(tenant, ({ jobs }) => jobs.read("j"))).toMatchObject({ payload: { item: "1" } });
        expect(await storage.inTenant(tenant, ({ jobs }) => jobs.complete(job))).toBe(true);
        expect(await claim(storage, far, "a")).toEqual([]);
      });

      test("a worker that dies loses its job to another, and can't finish it any more", async () => {
        await drain(far);
        const tenant = aTenant();
        await storage.inTenant(tenant, ({ jobs }) => jobs.schedule({ key: "j", dueAt: 0, payload: {} }));
        const [lost] = await claim(storage, 0, "dies");
        const [taken] = await claim(second, 1000, "lives");
        expect(taken).toMatchObject({ attempt: 2, worker: "lives" });
        if (!lost || !taken) throw new Error("no job");
        expect(await storage.inTenant(tenant, ({ jobs }) => jobs.complete(lost))).toBe(false);
        expect(await storage.inTenant(tenant, ({ jobs }) => jobs.complete(taken))).toBe(true);
      });

      test("scheduling again under the same key moves the job, cancelling takes it away", async () => {
        await drain(far);
        const tenant = aTenant();
        await storage.inTenant(tenant, async ({ jobs }) => {
          await jobs.schedule({ key: "j", dueAt: 10, payload: { day: "1" } });
          await jobs.schedule({ key: "j", dueAt: 20, payload: { day: "2" } });
          await jobs.schedule({ key: "k", dueAt: 10, payload: {} });
          await jobs.cancel("k");
        });
        expect(await claim(storage, 10, "a")).toEqual([]);
        expect(await storage.inTenant(tenant, ({ jobs }) => jobs.read("j"))).toEqual({
          key: "j",
          dueAt: 20,
          payload: { day: "2" },
        });
      });

      test("a job that is put back comes again at its new time", async () => {
        await drain(far);
        const tenant = aTenant();
        await storage.inTenant(tenant, ({ jobs }) => jobs.schedule({ key: "j", dueAt: 0, payload: {} }));
        const [job] = await claim(storage, 0, "a");
        if (!job) throw new Error("no job");
        expect(await storage.inTenant(tenant, ({ jobs }) => jobs.postpone(job, 50))).toBe(true);
        expect(await claim(storage, 49, "a")).toEqual([]);
        expect(await claim(storage, 50, "a")).toMatchObject([{ attempt: 2 }]);
      });

      test("workers of two processes share the jobs, each job once, the earliest first", async () => {
        await drain(far);
        const tenants = [aTenant(), aTenant()];
        for (const tenant of tenants) {
          await storage.inTenant(tenant, async ({ jobs }) => {
            for (let at = 0; at < 50; at += 1) await jobs.schedule({ key: `j${at}`, dueAt: 49 - at, payload: {} });
          });
        }
        const taken = await Promise.all(
          Array.from({ length: 20 }, (_, at) => claim(at % 2 === 0 ? storage : second, 100, `w${at}`, 7)),
        );
        const keys = taken.flat().map(({ tenant, key }) => `${tenant}/${key}`);
        expect(new Set(keys).size).toBe(keys.length);
        const rest = await claim(storage, 100, "rest");
        expect(keys.length + rest.length).toBe(100);
        for (const batch of taken)
          expect(batch.map(({ dueAt }) => dueAt)).toEqual(batch.map(({ dueAt }) => dueAt).toSorted((a, b) => a - b));
      });
    });
  });
}
