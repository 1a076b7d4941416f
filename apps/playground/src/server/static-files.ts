// Sends the files of the built page, and none outside its folder.
import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** The path inside the folder, or `undefined` where it would lead out of it or to a kind of file that the page has not. */
function pathInside(folder: string, pathname: string): string | undefined {
  let wanted: string;
  try {
    wanted = decodeURIComponent(pathname === "/" ? "/index.html" : pathname);
  } catch {
    return undefined;
  }
  if (wanted.includes("\0")) return undefined;
  const path = normalize(join(folder, wanted));
  return path.startsWith(normalize(folder + sep)) && types[extname(path)] !== undefined ? path : undefined;
}

/** False where there is no such file. */
export async function sendFile(folder: string, pathname: string, response: ServerResponse): Promise<boolean> {
  const path = pathInside(folder, pathname);
  const content = path && (await readFile(path).catch(() => undefined));
  if (path === undefined || content === undefined) return false;
  response.setHeader("content-type", types[extname(path)] ?? "application/octet-stream");
  response.end(content);
  return true;
}
