// The workspace of the page: one colleague for each language, the first of them its administrator, and a channel where they meet.
import type { SlackEmulatorOptions } from "@kompass/slack-emulator";

export const exampleWorkspace: SlackEmulatorOptions = {
  team: { name: "Midtre Gauldal (eksempel)" },
  app: { name: "Kompass" },
  users: [
    { id: "U0000000001", name: "ingrid", realName: "Ingrid", locale: "nb-NO", timezone: "Europe/Oslo", isAdmin: true },
    { id: "U0000000002", name: "sigrid", realName: "Sigrid", locale: "nn-NO", timezone: "Europe/Oslo" },
    { id: "U0000000003", name: "astrid", realName: "Astrid", locale: "sv-SE", timezone: "Europe/Stockholm" },
    { id: "U0000000004", name: "emily", realName: "Emily", locale: "en-GB", timezone: "Europe/London" },
  ],
  channels: [{ id: "C0000000001", name: "ledergruppen" }],
};
