// The built page in memory, by the path that asks for it: what is not in this list does not exist.
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";

export interface PageFile {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** Files of unknown kinds are left out. Throws what `node:fs` throws where there is no folder. */
export function readPageFiles(folder: string): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const mediaType = mediaTypes[extname(entry.name)];
    if (!entry.isFile() || mediaType === undefined) continue;
    const path = join(entry.parentPath, entry.name).slice(folder.length).replaceAll("\\", "/").replace(/^\/?/, "/");
    files.set(path === "/index.html" ? "/" : path, {
      body: readFileSync(join(folder, path)),
      headers: headersOf(path),
    });
  }
  return files;

  function headersOf(path: string): Record<string, string> {
    // Names under assets/ change with their content.
    const caching = path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
    return { "content-type": mediaTypes[extname(path)] ?? "", "cache-control": caching };
  }
}
