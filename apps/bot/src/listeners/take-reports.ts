// Files sent directly: read, and shown before anything is loaded.

import type { TenantStore } from "@kompass/storage";
import { readImportWords } from "../commands/import-plan.js";
import type { Say } from "../delivery/outgoing.js";
import { broughtCard } from "../intake/brought-report.js";
import { broughtReportKind, forgetOldReports } from "../intake/brought-report-document.js";
import { intakeStringsOf } from "../locales/intake/intake-strings-of.js";
import { codeOf } from "../logging/code-of.js";
import { refusalOf } from "../rights/refusal-of.js";
import { readSharedFiles } from "../slack/shared-files.js";
import { showStatus } from "../slack/thread-status.js";
import { apologyView } from "../views/apology-view.js";
import { plainView } from "../views/plain-view.js";
import type { Listener } from "./surface.js";

/** In bytes. */
const most = 20_000_000;

export const takeReports: Listener = (app, { dependencies, profileOf, turnOf, fetchFile, log }) => {
  app.event("message", async ({ event, client, context }) => {
    const message = readSharedFiles(event);
    // A plan is read elsewhere.
    if (message === undefined || readImportWords(message.text) !== undefined) return;
    const { person, channel, thread, files } = message;
    const { locale } = await profileOf(person, client);
    const { working, refused } = intakeStringsOf(locale);
    const turn = turnOf(context);
    const tell = (text: string) => (_: TenantStore, say: Say) =>
      say({ send: "message", channel, thread, message: plainView(text) });
    const mayNot = await turn.read((store) => refusalOf("administer", person, locale, store));
    if (mayNot !== undefined) return void (await turn.once(tell(mayNot)));
    await showStatus(client, { channel, thread, status: working }, log);
    try {
      const effects: ((store: TenantStore, say: Say) => Promise<void>)[] = [];
      for (const file of files) {
        const fetched = await fetchFile(file, client.token ?? "", most);
        if (fetched.is === "refused") {
          effects.push(tell(refused[fetched.reason](file.name, "")));
          continue;
        }
        const { readReport } = await import("../intake/read-report.js");
        const reading = await readReport(fetched.bytes, file.name);
        if (reading.is === "refused") {
          const formats = reading.formats.map((format) => `.${format}`);
          const list = new Intl.ListFormat(locale, { type: "disjunction" }).format(formats);
          effects.push(tell(refused[reading.reason](file.name, list)));
          continue;
        }
        const { assessment, problems } = reading;
        effects.push(async ({ documents }, say) => {
          const id = dependencies.newId();
          const state = { is: "waiting" as const, assessment, problems };
          const report = { fileName: file.name, locale, broughtAt: dependencies.now().getTime(), state };
          await documents.write(broughtReportKind, id, report, 0);
          await say({ send: "card", card: broughtCard(id), channel, thread, ts: null });
        });
      }
      await turn.once(async (store, say) => {
        await forgetOldReports(store, dependencies.now());
        for (const effect of effects) await effect(store, say);
      });
      log("info", "report-brought");
    } catch (error) {
      log("error", "report-failed", { code: codeOf(error) });
      await turn.once((_, say) => say({ send: "message", channel, thread, message: apologyView(locale) }));
    }
  });
};
