// A file as it leaves, and what its makers are given.
import type { TenantStore } from "@kompass/storage";
import type { Dependencies } from "../dependencies.js";

export interface MadeFile {
  /** "tertialrapport-2026-04-30.xlsx": letters of ASCII, one dot. */
  readonly name: string;
  readonly title: string;
  /** What a picture shows, for those who do not see it. */
  readonly altText?: string;
  readonly bytes: Uint8Array;
}

export interface FileContext {
  readonly read: <Result>(work: (store: TenantStore) => Promise<Result>) => Promise<Result>;
  readonly reviewsOf: Dependencies["reviewsOf"];
  readonly now: Date;
}

export const asBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
