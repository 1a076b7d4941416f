// Something that we hand out and later take back: readable by whoever holds it, and changed by nobody.
import { createHmac, timingSafeEqual } from "node:crypto";
import type { z } from "zod";

export interface Signing {
  readonly secret: string;
  /** What it is for: a signature for one purpose is none for another. */
  readonly purpose: "state" | "invitation";
}

/** Letters, digits, "-", "_" and one ".": fit for addresses and cookies. */
export function signText(content: unknown, signing: Signing): string {
  const text = Buffer.from(JSON.stringify(content)).toString("base64url");
  return `${text}.${signatureOf(text, signing).toString("base64url")}`;
}

/** `undefined` where it was not signed by us for this purpose. */
export function readSignedText<T>(signed: string, schema: z.ZodType<T>, signing: Signing): T | undefined {
  const [text = "", given = ""] = signed.split(".", 2);
  const signature = Buffer.from(given, "base64url");
  const expected = signatureOf(text, signing);
  if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) return undefined;
  return schema.safeParse(JSON.parse(Buffer.from(text, "base64url").toString("utf8"))).data;
}

function signatureOf(text: string, { secret, purpose }: Signing): Buffer {
  return createHmac("sha256", secret).update(`kompass ${purpose} ${text}`).digest();
}
