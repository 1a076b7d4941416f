// Views as Slack shows them to the app, and what it sends when one is handed in or closed.
import { elementsOf } from "@kompass/block-kit";
import type { Emulation } from "../emulation.js";
import type { Home, Modal } from "../workspace.js";
import { interactionPayload } from "./interaction-payload.js";

/** With what the person has put into its elements. */
export function shownView(view: Home | Modal, { state }: Emulation): Record<string, unknown> {
  const { team, app } = state.seed;
  const { user, ...shown } = view;
  return {
    ...homeFrame,
    root_view_id: view.id,
    ...withoutErrors(shown),
    team_id: team.id,
    app_id: app.appId,
    app_installed_team_id: team.id,
    bot_id: app.botId,
    state: { values: state.values(view.id, user) },
  };
}

const homeFrame = {
  title: { type: "plain_text", text: "View Title", emoji: true },
  submit: null,
  close: null,
  clear_on_close: false,
  notify_on_close: false,
  previous_view_id: null,
};

function withoutErrors(view: object): object {
  const { errors: _, ...shown } = view as { errors?: unknown };
  return shown;
}

export function viewSubmissionPayload(modal: Modal, emulation: Emulation): Record<string, unknown> {
  return {
    type: "view_submission",
    ...interactionPayload(modal.user, emulation),
    trigger_id: emulation.triggerIds.issue(modal.user),
    view: shownView(modal, emulation),
    response_urls: responseUrls(modal, emulation),
  };
}

export function viewClosedPayload(modal: Modal, isCleared: boolean, emulation: Emulation): Record<string, unknown> {
  return {
    type: "view_closed",
    ...interactionPayload(modal.user, emulation),
    view: shownView(modal, emulation),
    is_cleared: isCleared,
  };
}

/** A menu of conversations may ask for an address that answers in the chosen one. */
function responseUrls(modal: Modal, { state, responseAddresses }: Emulation) {
  const values = state.values(modal.id, modal.user);
  return modal.blocks.flatMap((block) =>
    elementsOf(block).flatMap((element) => {
      if (element.type !== "conversations_select" || element.response_url_enabled !== true) return [];
      const { block_id = "" } = block;
      const { action_id = "" } = element;
      const channel = values[block_id]?.[action_id]?.selected_conversation;
      if (typeof channel !== "string") return [];
      return [
        {
          block_id,
          action_id,
          channel_id: channel,
          response_url: responseAddresses.issue("actions", { channel, user: modal.user }),
        },
      ];
    }),
  );
}
