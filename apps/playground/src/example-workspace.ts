// The workspace of the page: a colleague for each language, two of them administrators, two who may see less, two channels.
import type { SlackEmulatorOptions } from "@kompass/slack-emulator";

const norwegian = { locale: "nb-NO", timezone: "Europe/Oslo" };
const colleagues = ["U0000000001", "U0000000002", "U0000000003", "U0000000004"];
const app = "U00000000B1";

export const exampleWorkspace: SlackEmulatorOptions = {
  team: { id: "T0000000001", name: "Midtre Gauldal (eksempel)" },
  app: { name: "Kompass", userId: app },
  users: [
    { id: "U0000000001", name: "ingrid", realName: "Ingrid", ...norwegian, isAdmin: true },
    { id: "U0000000002", name: "sigrid", realName: "Sigrid", locale: "nn-NO", timezone: "Europe/Oslo", isAdmin: true },
    { id: "U0000000003", name: "astrid", realName: "Astrid", locale: "sv-SE", timezone: "Europe/Stockholm" },
    { id: "U0000000004", name: "emily", realName: "Emily", locale: "en-GB", timezone: "Europe/London" },
    { id: "U0000000005", name: "gunnar", realName: "Gunnar", ...norwegian, isRestricted: true },
    { id: "U0000000006", name: "laila", realName: "Laila", ...norwegian, teamId: "T0000000099" },
  ],
  channels: [
    { id: "C0000000001", name: "ledergruppen", members: [...colleagues, app] },
    { id: "C0000000002", name: "samarbeid", isExtShared: true },
  ],
};
