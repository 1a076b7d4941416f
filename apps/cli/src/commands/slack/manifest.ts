// kompass slack manifest: what Slack must know of the app, to be pasted where a new Slack app is made.
import { UsageError } from "../../usage-error.js";
import type { CliCommand } from "../command.js";
import { needed, slackSettings } from "./settings.js";

interface ManifestOptions {
  readonly mode: string;
  readonly url?: string;
  readonly threads?: boolean;
  readonly rotateTokens?: boolean;
  readonly lang?: string;
}

async function modeOf({ mode, url, rotateTokens = false }: ManifestOptions) {
  if (mode === "socket") return { kind: "socket" } as const;
  if (mode !== "http") throw new UsageError("cli/not-a-mode", { place: "--mode" });
  const publicUrl = url ?? needed((await slackSettings()).KOMPASS_PUBLIC_URL, "--url");
  if (!URL.canParse(publicUrl) || !publicUrl.startsWith("https://"))
    throw new UsageError("cli/not-an-address", { place: "--url" });
  return { kind: "http", publicUrl, hasRotatingTokens: rotateTokens } as const;
}

export const slackManifest: CliCommand = (program, { terminal, language }) => {
  program
    .command("manifest")
    .description("the app's manifest for Slack, as JSON")
    .option("--mode <mode>", "socket or http", "socket")
    .option("--url <address>", "where Slack reaches the server (http); else KOMPASS_PUBLIC_URL")
    .option("--threads", "with the scopes that let threads go on without a mention")
    .option("--rotate-tokens", "with tokens that expire (http, many workspaces)")
    .option("--lang <language>", "nb, nn, sv or en")
    .action(async (options: ManifestOptions) => {
      const { locale } = language(options.lang);
      const mode = await modeOf(options);
      const { createManifest } = await import("@kompass/bot/operators");
      const manifest = createManifest({ mode, withThreads: options.threads ?? false, locale });
      terminal.print(`${JSON.stringify(manifest, null, 2)}\n`);
    });
};
