// That a workspace has installed the app: what is sealed stays so here, and a workspace that has left is known until it is forgotten.
import type { Rows } from "../tables.js";
import type { TenantId } from "../tenant-id.js";

export interface StoredInstallation {
  /** Changes with every change. */
  readonly version: number;
  /** As it was given, by whoever can open it; `undefined` once uninstalled. */
  readonly sealed: string | undefined;
  /** Milliseconds since 1970; `undefined` while installed. */
  readonly uninstalledAt: number | undefined;
}

export interface InstallationStore {
  /** `undefined` where the tenant has never installed, or is forgotten. */
  readonly read: () => Promise<StoredInstallation | undefined>;
  /** Installs, also again, whatever was there. */
  readonly install: (sealed: string) => Promise<void>;
  /** Seals something else in the place of what was read; `false` where somebody has changed it since. */
  readonly reseal: (sealed: string, seen: number) => Promise<boolean>;
  /** Forgets what was sealed; `false` where somebody has changed it since. */
  readonly uninstall: (at: number, seen: number) => Promise<boolean>;
}

/** Runs one statement as whoever may see installations. */
export type AsInstaller = <Result>(statement: () => Promise<Result>) => Promise<Result>;

export function createInstallationStore(rows: Rows, tenant: TenantId, asInstaller: AsInstaller): InstallationStore {
  const change = async (
    values: { readonly sealed: string | null; readonly uninstalled_at: number | null },
    seen: number,
  ): Promise<boolean> => {
    const { numUpdatedRows } = await asInstaller(() =>
      rows
        .updateTable("installations")
        .set({ ...values, version: seen + 1 })
        .where("tenant", "=", tenant)
        .where("version", "=", seen)
        .where("sealed", "is not", null)
        .executeTakeFirst(),
    );
    return numUpdatedRows > 0n;
  };
  return {
    read: async () => {
      const row = await asInstaller(() =>
        rows
          .selectFrom("installations")
          .select(["version", "sealed", "uninstalled_at"])
          .where("tenant", "=", tenant)
          .executeTakeFirst(),
      );
      if (row === undefined) return undefined;
      const { version, sealed, uninstalled_at } = row;
      return { version, sealed: sealed ?? undefined, uninstalledAt: uninstalled_at ?? undefined };
    },
    install: async (sealed) => {
      await asInstaller(() =>
        rows
          .insertInto("installations")
          .values({ tenant, version: 1, sealed, uninstalled_at: null })
          .onConflict((conflict) =>
            conflict.column("tenant").doUpdateSet(({ eb, ref }) => ({
              sealed,
              uninstalled_at: null,
              version: eb(ref("installations.version"), "+", 1),
            })),
          )
          .execute(),
      );
    },
    reseal: (sealed, seen) => change({ sealed, uninstalled_at: null }, seen),
    uninstall: (at, seen) => change({ sealed: null, uninstalled_at: at }, seen),
  };
}
