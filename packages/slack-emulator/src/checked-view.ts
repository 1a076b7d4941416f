// A view as an app hands it over, refused where Slack would refuse it, completed as Slack keeps it.
import { type HomeView, type ModalView, validateHome, validateModal } from "@kompass/block-kit";
import { decoded } from "./arguments.js";
import type { Emulation } from "./emulation.js";
import { namedBlocks } from "./named-blocks.js";
import { Refusal } from "./refusal.js";
import { refusalOfFaults } from "./refusal-of-faults.js";
import type { Home, Modal } from "./workspace.js";

export function checkedHome(given: unknown, emulation: Emulation): Omit<Home, "id" | "user"> {
  const view = viewOf<HomeView>(given, "home");
  return { type: "home", ...keptOfView(view, emulation) };
}

export type ModalContent = Omit<Modal, "id" | "user" | "root_view_id" | "previous_view_id">;

export function checkedModal(given: unknown, emulation: Emulation): ModalContent {
  const view = viewOf<ModalView>(given, "modal");
  return {
    type: "modal",
    ...keptOfView(view, emulation),
    title: view.title,
    submit: view.submit ?? null,
    close: view.close ?? null,
    clear_on_close: view.clear_on_close ?? false,
    notify_on_close: view.notify_on_close ?? false,
    errors: {},
  };
}

const validators = { home: validateHome, modal: validateModal } as const;

function viewOf<T extends HomeView | ModalView>(given: unknown, type: T["type"]): T {
  const view = decoded(given);
  if (typeof view !== "object" || view === null) throw refused("[ERROR] must provide an object [json-pointer:/view]");
  if (Reflect.get(view, "type") !== type) throw refused("[ERROR] unsupported type [json-pointer:/view/type]");
  const faults = validators[type](view);
  if (faults.length > 0) {
    throw new Refusal("invalid_arguments", refusalOfFaults(faults, "/view").messages, faults);
  }
  return view as T;
}

function refused(message: string): Refusal {
  return new Refusal("invalid_arguments", [message]);
}

function keptOfView(view: HomeView | ModalView, { clock }: Emulation) {
  return {
    blocks: namedBlocks(view.blocks, () => clock.id("b")),
    callback_id: view.callback_id ?? "",
    external_id: view.external_id ?? "",
    private_metadata: view.private_metadata ?? "",
    hash: clock.timestamp(),
  };
}
