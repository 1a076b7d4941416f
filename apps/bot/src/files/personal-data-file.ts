// Everything that is kept about one person, for themselves.
import { privacyStringsOf } from "../locales/privacy/privacy-strings-of.js";
import { collectPersonalData } from "../privacy/personal-data.js";
import type { FileOf } from "./file-description.js";
import { asBytes, type FileContext, type MadeFile } from "./made-file.js";

export async function personalDataFile(
  { user, locale }: FileOf<"personal-data">,
  { read, now }: FileContext,
): Promise<MadeFile> {
  const kept = await read((store) => collectPersonalData(user, store));
  const text = JSON.stringify({ collected: now.toISOString(), ...kept }, null, 2);
  return { name: "kompass-data.json", title: privacyStringsOf(locale).fileTitle, bytes: asBytes(`${text}\n`) };
}
