// Secrets at rest: AES-256-GCM, bound to the tenant, so that a row moved to another tenant can't be opened there.
import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { KompassError } from "@kompass/model";
import type { TenantId } from "@kompass/storage";

/** Nobody here can open it: its key is not among ours, it belongs to another tenant, or somebody has changed it. */
class BrokenSealError extends KompassError {
  readonly code = "bot/broken-seal";
}

export interface Opened {
  readonly text: string;
  /** Sealed with a key that is on its way out: seal it anew. */
  readonly isOld: boolean;
}

export interface Seal {
  readonly close: (tenant: TenantId, text: string) => string;
  /** Throws `bot/broken-seal`. */
  readonly open: (tenant: TenantId, sealed: string) => Opened;
}

const cipher = "aes-256-gcm";
/** As recommended for GCM: never the same twice with one key, so at random. */
const ivLength = 12;
const tagLength = 16;

/** Keys of 32 bytes in base64: the first closes, all open. */
export function createSeal(keys: readonly string[]): Seal {
  const known = keys.map((key) => ({ name: nameOf(key), bytes: Buffer.from(key, "base64") }));
  const [first] = known;
  if (first === undefined) throw new BrokenSealError("there is no key");
  return {
    close: (tenant, text) => {
      const iv = randomBytes(ivLength);
      const closing = createCipheriv(cipher, first.bytes, iv, { authTagLength: tagLength });
      closing.setAAD(Buffer.from(tenant));
      const closed = Buffer.concat([closing.update(text, "utf8"), closing.final()]);
      return `1.${first.name}.${Buffer.concat([iv, closing.getAuthTag(), closed]).toString("base64url")}`;
    },
    open: (tenant, sealed) => {
      const [form, name, rest = ""] = sealed.split(".");
      const key = known.find((each) => each.name === name);
      if (form !== "1" || key === undefined) throw new BrokenSealError("no key of KOMPASS_SECRET_KEY has sealed it");
      const bytes = Buffer.from(rest, "base64url");
      try {
        const opening = createDecipheriv(cipher, key.bytes, bytes.subarray(0, ivLength), { authTagLength: tagLength });
        opening.setAAD(Buffer.from(tenant));
        opening.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
        const opened = [opening.update(bytes.subarray(ivLength + tagLength)), opening.final()];
        return { text: Buffer.concat(opened).toString("utf8"), isOld: key !== first };
      } catch (error) {
        throw new BrokenSealError("it has been changed, or belongs to another tenant", { cause: error });
      }
    },
  };
}

/** Tells keys apart without giving anything of them away. */
function nameOf(key: string): string {
  return createHash("sha256").update("kompass key ").update(key).digest("base64url").slice(0, 8);
}
