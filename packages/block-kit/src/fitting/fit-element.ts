// One interactive element made to fit its own limits.
import type { ElementOf, ElementType, InteractiveElement } from "../element.js";
import { fitButton } from "../elements/button.js";
import { fitCheckboxes } from "../elements/checkboxes.js";
import { fitFeedbackButtons } from "../elements/feedback-buttons.js";
import { fitFrame } from "../elements/fit-frame.js";
import { fitIconButton } from "../elements/icon-button.js";
import { fitOverflow } from "../elements/overflow.js";
import { fitPlainTextInput } from "../elements/plain-text-input.js";
import { fitRadioButtons } from "../elements/radio-buttons.js";
import { fitMultiStaticSelect, fitStaticSelect } from "../elements/static-select.js";

type Fit<T extends ElementType> = (element: ElementOf<T>) => ElementOf<T> | undefined;

const fits: { readonly [T in ElementType]: Fit<T> } = {
  button: fitButton,
  checkboxes: fitCheckboxes,
  conversations_select: fitFrame,
  datepicker: fitFrame,
  feedback_buttons: fitFeedbackButtons,
  file_input: fitFrame,
  icon_button: fitIconButton,
  multi_conversations_select: fitFrame,
  multi_static_select: fitMultiStaticSelect,
  multi_users_select: fitFrame,
  overflow: fitOverflow,
  plain_text_input: fitPlainTextInput,
  radio_buttons: fitRadioButtons,
  static_select: fitStaticSelect,
  timepicker: fitFrame,
  users_select: fitFrame,
};

/** The element within its limits, or `undefined` where it would act as something else. */
export function fitElement<T extends InteractiveElement>(element: T): T | undefined {
  return (fits[element.type] as (given: T) => T | undefined)(element);
}
