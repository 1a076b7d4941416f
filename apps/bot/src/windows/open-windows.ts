// The windows that stand open on an item, so that a change reaches all of them.
import { type Locale, locales } from "@kompass/model";
import type { DocumentKind, TenantStore } from "@kompass/storage";
import { z } from "zod";
import { planId } from "../plans/plan-id.js";
import { itemWindowSchema } from "../views/item/item-window.js";

const openWindowSchema = itemWindowSchema.extend({
  /** Slack's id of the view. */
  view: z.string(),
  /** Who looks at it, by the plan's random id. */
  person: z.string(),
  locale: z.enum(locales as readonly [Locale, ...Locale[]]),
});

export type OpenWindow = z.infer<typeof openWindowSchema>;

const windowsSchema = z.object({ windows: z.array(openWindowSchema) });

const windowsKind: DocumentKind<z.infer<typeof windowsSchema>> = { name: "item-windows", schema: windowsSchema };

/** Windows that nobody has told us to be closed are forgotten when so many others have been opened since. */
const most = 50;

export async function windowsOn(item: string, { documents }: TenantStore): Promise<readonly OpenWindow[]> {
  return (await documents.read(windowsKind, item))?.body.windows ?? [];
}

/** In place of what was known about the same view. */
export async function rememberWindow(window: OpenWindow, store: TenantStore): Promise<void> {
  await change(window.item, store, (windows) =>
    [...windows.filter(({ view }) => view !== window.view), window].slice(-most),
  );
}

export async function forgetWindow(item: string, view: string, store: TenantStore): Promise<void> {
  await change(item, store, (windows) => windows.filter((window) => window.view !== view));
}

/** Every window that a person looks at, by their random id. */
export async function windowsOf(person: string, { documents }: TenantStore): Promise<readonly OpenWindow[]> {
  const all = await documents.list(windowsKind);
  return all.flatMap(({ body }) => body.windows.filter((window) => window.person === person));
}

export async function forgetWindowsOf(person: string, store: TenantStore): Promise<void> {
  for (const { item, view } of await windowsOf(person, store)) await forgetWindow(item, view, store);
}

async function change(
  item: string,
  { documents, plans }: TenantStore,
  make: (windows: readonly OpenWindow[]) => OpenWindow[],
): Promise<void> {
  // Whoever edits the plan looks at its windows: both wait for the same.
  await plans.readToEdit(planId);
  const known = await documents.read(windowsKind, item);
  await documents.write(windowsKind, item, { windows: make(known?.body.windows ?? []) }, known?.version ?? 0);
}
