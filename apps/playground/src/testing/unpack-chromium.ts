// Unpacks the Chromium that comes as an npm package, once per version, into a folder of its own.
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import bundledChromium, { inflate } from "@sparticuz/chromium";

const packageFolder = join(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))), "..");

/** What an unpacked Chromium needs: the program, and the environment in which it finds its libraries and fonts. */
export interface UnpackedChromium {
  readonly executablePath: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Unpacks beside the package, or finds there what an earlier run left; several processes may do so at once. */
export function unpackChromium(): Promise<UnpackedChromium> {
  unpacked ??= unpack();
  return unpacked;
}

let unpacked: Promise<UnpackedChromium> | undefined;

async function unpack(): Promise<UnpackedChromium> {
  const { version } = JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8")) as { version: string };
  const folder = join(packageFolder, "..", "..", ".cache", `chromium-${version}`);
  const executablePath = join(folder, "chromium");
  if (!existsSync(executablePath)) await unpackInto(folder);
  return {
    executablePath,
    environment: { LD_LIBRARY_PATH: join(folder, "al2023", "lib"), FONTCONFIG_PATH: join(folder, "fonts") },
  };
}

/** Half an unpacked browser must never be found: everything is prepared beside and moved into place in one step. */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const draft = await mkdtemp(`${folder}-`);
  await withTemporaryFolder(draft, async () => {
    await inflate(join(packageFolder, "bin", "al2023.tar.br"));
    await bundledChromium.executablePath(join(packageFolder, "bin"));
  });
  // The package's own font settings name /tmp/fonts, wherever it unpacked to.
  await writeFile(join(draft, "fonts", "fonts.conf"), fontSettings(join(folder, "fonts")));
  try {
    await rename(draft, folder);
  } catch (cause) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw cause;
  }
}

/** The package unpacks to the system's temporary folder and offers no other way to say where. */
async function withTemporaryFolder(folder: string, unpack: () => Promise<void>): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await unpack();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

function fontSettings(fontFolder: string): string {
  const escaped = fontFolder.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escaped}</dir>
  <cachedir>${escaped}/cache</cachedir>
</fontconfig>
`;
}
