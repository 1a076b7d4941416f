// Anything that a person can act on; a new type of element is a file beside this one and a line in the list.
import type { ElementOf, ElementType, InteractiveElement } from "@kompass/block-kit";
import type { ReactNode } from "react";
import { ButtonView } from "./button-view.js";
import { CheckboxesView, RadioButtonsView } from "./choices-view.js";
import type { ElementProps } from "./element-props.js";
import { FeedbackView } from "./feedback-view.js";
import { FileInputView } from "./file-input-view.js";
import { IconButtonView } from "./icon-button-view.js";
import { MomentInput } from "./moment-input.js";
import { MultiConversationsSelectView, MultiStaticSelectView, MultiUsersSelectView } from "./multi-select-view.js";
import { OverflowView } from "./overflow-view.js";
import { ConversationsSelectView, StaticSelectView, UsersSelectView } from "./select-view.js";
import { TextInput } from "./text-input.js";

type View<T extends ElementType> = (props: ElementProps<ElementOf<T>>) => ReactNode;

const views: { readonly [T in ElementType]: View<T> } = {
  button: ButtonView,
  checkboxes: CheckboxesView,
  conversations_select: ConversationsSelectView,
  datepicker: MomentInput,
  feedback_buttons: FeedbackView,
  file_input: FileInputView,
  icon_button: IconButtonView,
  multi_conversations_select: MultiConversationsSelectView,
  multi_static_select: MultiStaticSelectView,
  multi_users_select: MultiUsersSelectView,
  overflow: OverflowView,
  plain_text_input: TextInput,
  radio_buttons: RadioButtonsView,
  static_select: StaticSelectView,
  timepicker: MomentInput,
  users_select: UsersSelectView,
};

export function ElementView<T extends ElementType>({
  element,
  field,
}: ElementProps<InteractiveElement & { type: T }>): ReactNode {
  const View = views[element.type] as View<T>;
  return <View element={element as ElementOf<T>} field={field} />;
}
