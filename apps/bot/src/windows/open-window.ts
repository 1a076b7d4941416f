// Puts a window on an item in front of somebody, and keeps it among those that changes reach.
import type { ModalView } from "@kompass/block-kit";
import type { Locale } from "@kompass/model";
import type { Turn } from "../delivery/turn.js";
import type { Dependencies } from "../dependencies.js";
import { planId } from "../plans/plan-id.js";
import type { ItemFormName } from "../views/item/item-window.js";
import { drawWindow } from "./draw-window.js";
import { rememberWindow } from "./open-windows.js";

interface Opening {
  readonly item: string;
  readonly form: ItemFormName | null;
  /** Slack's id and name of who looks. */
  readonly user: string;
  readonly name: string | undefined;
  readonly locale: Locale;
  readonly turn: Turn;
  readonly dependencies: Dependencies;
  /** Gives Slack's id of the view, or `undefined` where it could not be opened, and says so then. */
  readonly show: (view: ModalView) => Promise<string | undefined>;
}

export async function openWindow(opening: Opening): Promise<void> {
  const { item, form, user, name, locale, turn, dependencies, show } = opening;
  const { now, newId, reviewsOf } = dependencies;
  const key = newId();
  const drawn = await turn.read(async (store) => {
    const person = await store.people.identify(user, name);
    const plan = await store.plans.read(planId);
    const seen = plan.items.find(({ id }) => id === item)?.version ?? 0;
    const window = { item, seen, known: seen, form, key };
    const reviews = await reviewsOf(store);
    return { window, person, modal: await drawWindow(window, { store, reviews, now: now(), locale, person }) };
  });
  const view = await show(drawn.modal);
  if (view === undefined) return;
  const { window, person } = drawn;
  await turn.once(async (store, say) => {
    await rememberWindow({ ...window, view, person, locale }, store);
    const plan = await store.plans.read(planId);
    // Somebody was faster than the window.
    const isNewer = plan.items.some(({ id, version }) => id === item && version > window.seen);
    if (isNewer) await say({ send: "window", item, view, notice: null });
  });
}
