// One kind of thing that is kept about people: how it is handed to them, and how it goes.
import type { DocumentKind, TenantStore } from "@kompass/storage";

/** The same person in Slack and in the logs. */
export interface KnownPerson {
  /** Slack's id. */
  readonly user: string;
  /** The random id; `undefined` for who has none. */
  readonly person: string | undefined;
}

export interface PersonalKind {
  /** Its name in the file that the person gets. */
  readonly name: string;
  /** As JSON; `undefined` where nothing is kept. */
  readonly collect: (whose: KnownPerson, store: TenantStore) => Promise<unknown>;
  /** What stays names the person by the random id alone. */
  readonly erase: (whose: KnownPerson, store: TenantStore) => Promise<void>;
}

/** A document of its own for each person, by Slack's id. */
export function documentOfPerson<T>(name: string, kind: DocumentKind<T>): PersonalKind {
  return {
    name,
    collect: async ({ user }, { documents }) => (await documents.read(kind, user))?.body,
    erase: async ({ user }, { documents }) => {
      const known = await documents.read(kind, user);
      if (known !== undefined) await documents.remove(kind, user, known.version);
    },
  };
}
