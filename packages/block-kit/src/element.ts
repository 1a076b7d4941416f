// Every element that a person can act on, and the blocks that take it; a new one is a file in elements/ and a line here.
import type { z } from "zod";
import { button } from "./elements/button.js";
import { checkboxes } from "./elements/checkboxes.js";
import { conversationsSelect, multiConversationsSelect } from "./elements/conversations-select.js";
import { datepicker } from "./elements/datepicker.js";
import { feedbackButtons } from "./elements/feedback-buttons.js";
import { fileInput } from "./elements/file-input.js";
import { iconButton } from "./elements/icon-button.js";
import { overflow } from "./elements/overflow.js";
import { plainTextInput } from "./elements/plain-text-input.js";
import { radioButtons } from "./elements/radio-buttons.js";
import { multiStaticSelect, staticSelect } from "./elements/static-select.js";
import { timepicker } from "./elements/timepicker.js";
import { multiUsersSelect, usersSelect } from "./elements/users-select.js";

const choices = [
  checkboxes,
  conversationsSelect,
  datepicker,
  multiConversationsSelect,
  multiStaticSelect,
  multiUsersSelect,
  radioButtons,
  staticSelect,
  timepicker,
  usersSelect,
] as const;

/** What stands in a row of actions, and beside a section. */
export const actionElements = [button, overflow, ...choices] as const;
/** What stands in an input. */
export const inputElements = [fileInput, plainTextInput, ...choices] as const;
/** What stands below an answer. */
export const contextActionElements = [feedbackButtons, iconButton] as const;

export type ActionElement = z.infer<(typeof actionElements)[number]>;
export type InputElement = z.infer<(typeof inputElements)[number]>;
export type ContextActionElement = z.infer<(typeof contextActionElements)[number]>;

/** Anything with an action id. */
export type InteractiveElement = ActionElement | InputElement | ContextActionElement;
export type ElementType = InteractiveElement["type"];
export type ElementOf<T extends ElementType> = Extract<InteractiveElement, { type: T }>;
