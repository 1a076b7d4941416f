// A workspace's settings as they are stored, and how they change.
import type { DocumentKind, TenantStore } from "@kompass/storage";
import { scheduleDigest } from "../reminders/schedule-digest.js";
import { defaultSettings, type WorkspaceSettings, workspaceSettingsSchema } from "./workspace-settings.js";

const settingsKind: DocumentKind<WorkspaceSettings> = { name: "workspace-settings", schema: workspaceSettingsSchema };
const id = "workspace";

/** What applies where nothing was settled, too. */
export async function readSettings({ documents }: TenantStore): Promise<WorkspaceSettings> {
  return (await documents.read(settingsKind, id))?.body ?? defaultSettings;
}

/** With a line in the log; none where nothing changes. `by` is the random id of who settles it. */
export async function changeSettings(
  settings: WorkspaceSettings,
  { by, now }: { readonly by: string; readonly now: Date },
  store: TenantStore,
): Promise<void> {
  const { documents, audit } = store;
  const known = await documents.read(settingsKind, id);
  if (JSON.stringify(known?.body ?? defaultSettings) === JSON.stringify(settings)) return;
  await documents.write(settingsKind, id, settings, known?.version ?? 0);
  await audit.append({ at: now.toISOString(), by, subject: "settings", body: settings });
  await scheduleDigest(settings, now, store);
}
