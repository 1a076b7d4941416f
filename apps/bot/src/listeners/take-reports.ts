// Files sent directly: read, and shown before anything is loaded.

import type { Locale } from "@kompass/model";
import type { TenantStore } from "@kompass/storage";
import { readImportWords } from "../commands/import-plan.js";
import type { Say } from "../delivery/outgoing.js";
import type { Turn } from "../delivery/turn.js";
import { broughtCard } from "../intake/brought-report.js";
import { broughtReportKind, forgetOldReports } from "../intake/brought-report-document.js";
import { intakeStringsOf } from "../locales/intake/intake-strings-of.js";
import { workStringsOf } from "../locales/longer-work/work-strings-of.js";
import { codeOf } from "../logging/code-of.js";
import type { Work } from "../longer-work/work.js";
import { workInThread } from "../longer-work/work-in-thread.js";
import { refusalOf } from "../rights/refusal-of.js";
import { readSharedFiles, type SharedFiles } from "../slack/shared-files.js";
import { showStatus } from "../slack/thread-status.js";
import { apologyView } from "../views/apology-view.js";
import { plainView } from "../views/plain-view.js";
import type { Listener, Surface } from "./surface.js";

/** In bytes. */
const most = 20_000_000;

export const takeReports: Listener = (app, surface) => {
  app.event("message", async ({ event, client, context }) => {
    const message = readSharedFiles(event);
    // A plan is read elsewhere.
    if (message === undefined || readImportWords(message.text) !== undefined) return;
    const { person, channel, thread, ts, files } = message;
    const { locale } = await surface.profileOf(person, client);
    const turn = surface.turnOf(context);
    const mayNot = await turn.read((store) => refusalOf("administer", person, locale, store));
    if (mayNot !== undefined)
      return void (await turn.once((_, say) => say({ send: "message", channel, thread, message: plainView(mayNot) })));
    await showStatus(client, { channel, thread, status: intakeStringsOf(locale).working }, surface.log);
    const text = message.text || files.map(({ name }) => name).join(", ");
    const place = { channel, thread, asked: ts };
    await workInThread({ place, text, locale, client, turn }, surface, (stoppable, work) =>
      takeIn(message, { locale, token: client.token ?? "", turn: stoppable, work }, surface),
    );
  });
};

interface Occasion {
  readonly locale: Locale;
  readonly token: string;
  readonly turn: Turn;
  readonly work: Work;
}

async function takeIn(
  { channel, thread, files }: SharedFiles,
  { locale, token, turn, work }: Occasion,
  { dependencies, fetchFile, log }: Surface,
): Promise<void> {
  const { refused } = intakeStringsOf(locale);
  const { fetchesFile, readsFile } = workStringsOf(locale).steps;
  const tell = (text: string) => (_: TenantStore, say: Say) =>
    say({ send: "message", channel, thread, message: plainView(text) });
  try {
    const effects: ((store: TenantStore, say: Say) => Promise<void>)[] = [];
    for (const file of files) {
      await work.step(fetchesFile(file.name));
      const fetched = await fetchFile(file, token, most);
      if (fetched.is === "refused") {
        effects.push(tell(refused[fetched.reason](file.name, "")));
        continue;
      }
      await work.step(readsFile(file.name));
      const { readReport } = await import("../intake/read-report.js");
      const reading = await readReport(fetched.bytes, file.name, { signal: work.signal });
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
    if (!work.signal.aborted) log("error", "report-failed", { code: codeOf(error) });
    await turn.once((_, say) => say({ send: "message", channel, thread, message: apologyView(locale) }));
  }
}
