// Who stands behind a random id: the only place that knows, so that erasing a person leaves the logs as they are.
import { randomUUID } from "node:crypto";
import type { Rows } from "../tables.js";
import type { TenantId } from "../tenant-id.js";

export interface Person {
  readonly id: string;
  /** The id at the surface, a Slack user; `undefined` once erased. */
  readonly externalId: string | undefined;
  /** `undefined` where it isn't known, and once erased. */
  readonly name: string | undefined;
}

export interface PeopleStore {
  /** The person's id, made at random the first time; the name is kept where one is given. */
  readonly identify: (externalId: string, name?: string) => Promise<string>;
  /** The same where the person has an id already; makes none. */
  readonly known: (externalId: string) => Promise<string | undefined>;
  readonly find: (id: string) => Promise<Person | undefined>;
  /** Forgets name and surface id; what the person did stays under the random id. The same user coming back is a new person. */
  readonly erase: (id: string) => Promise<void>;
}

export function createPeopleStore(rows: Rows, tenant: TenantId): PeopleStore {
  const rowOf = (externalId: string) =>
    rows
      .selectFrom("people")
      .select(["person", "name"])
      .where("tenant", "=", tenant)
      .where("external_id", "=", externalId)
      .executeTakeFirst();
  const named = async (person: string, name: string): Promise<void> => {
    await rows.updateTable("people").set({ name }).where("tenant", "=", tenant).where("person", "=", person).execute();
  };
  return {
    identify: async (externalId, name) => {
      await rows
        .insertInto("people")
        .values({ tenant, person: randomUUID(), external_id: externalId, name: name ?? null })
        .onConflict((conflict) => conflict.columns(["tenant", "external_id"]).doNothing())
        .execute();
      const found = await rowOf(externalId);
      if (!found) throw new Error("a person that was just made isn't there");
      if (name !== undefined && found.name !== name) await named(found.person, name);
      return found.person;
    },
    known: async (externalId) => (await rowOf(externalId))?.person,
    find: async (id) => {
      const row = await rows
        .selectFrom("people")
        .select(["external_id", "name"])
        .where("tenant", "=", tenant)
        .where("person", "=", id)
        .executeTakeFirst();
      return row && { id, externalId: row.external_id ?? undefined, name: row.name ?? undefined };
    },
    erase: async (id) => {
      await rows
        .updateTable("people")
        .set({ external_id: null, name: null })
        .where("tenant", "=", tenant)
        .where("person", "=", id)
        .execute();
    },
  };
}
