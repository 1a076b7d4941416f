// Our blocks are Slack's: what we type, its SDK takes.
import type {
  ActionsBlockElement,
  ContextActionsBlockElement,
  InputBlockElement,
  KnownBlock,
  Button as SlackButton,
  HomeView as SlackHome,
  MessageMetadata as SlackMetadata,
  ModalView as SlackModal,
} from "@slack/types";
import type { Block } from "./block.js";
import type { ActionElement, ContextActionElement, InputElement } from "./element.js";
import type { Button } from "./elements/button.js";
import type { MessageMetadata } from "./metadata.js";
import type { HomeView, ModalView } from "./views.js";

type Extends<A, B> = A extends B ? true : false;
/** What `@slack/types` has not yet: it takes such a block as any other. */
type NewerThanTheTypes = { readonly type: "data_visualization" };

export const blocksAreKnownToSlack: Extends<Exclude<Block, NewerThanTheTypes>, KnownBlock> = true;
export const buttonsAreKnownToSlack: Extends<Button, SlackButton> = true;
export const actionsAreKnownToSlack: Extends<ActionElement, ActionsBlockElement> = true;
export const inputsAreKnownToSlack: Extends<InputElement, InputBlockElement> = true;
export const contextActionsAreKnownToSlack: Extends<ContextActionElement, ContextActionsBlockElement> = true;
export const metadataIsKnownToSlack: Extends<MessageMetadata, SlackMetadata> = true;
export const modalsAreKnownToSlack: Extends<Omit<ModalView, "blocks">, Omit<SlackModal, "blocks">> = true;
export const homesAreKnownToSlack: Extends<Omit<HomeView, "blocks">, Omit<SlackHome, "blocks">> = true;
