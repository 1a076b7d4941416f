// A window that stands open, as it should look now; one that has been closed is forgotten.
import { WebAPIPlatformError } from "@slack/web-api";
import { drawWindow } from "../../windows/draw-window.js";
import { forgetWindow, windowsOn } from "../../windows/open-windows.js";
import type { Sender } from "./sender.js";

export const sendWindow: Sender<"window"> = async ({ item, view: id, notice }, { client, read, now, reviewsOf }) => {
  const view = await read(async (store) => {
    const window = (await windowsOn(item, store)).find((each) => each.view === id);
    if (window === undefined) return undefined;
    const { locale, person } = window;
    return drawWindow(window, { store, reviews: await reviewsOf(store), now, locale, person }, notice ?? undefined);
  });
  if (view === undefined) return { outcome: "refused", code: "bot/no-such-window" };
  try {
    await client.views.update({ view_id: id, view: { ...view, blocks: [...view.blocks] } });
  } catch (error) {
    const isClosed = error instanceof WebAPIPlatformError && error.data.error === "not_found";
    if (!isClosed) throw error;
    await read((store) => forgetWindow(item, id, store));
  }
  return { outcome: "sent" };
};
