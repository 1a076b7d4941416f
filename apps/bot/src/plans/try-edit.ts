// An edit that may be refused, and is then explained to whoever tried instead.
import type { Plan, PlanEdit } from "@kompass/findings";
import type { Locale } from "@kompass/model";
import { refusalText } from "../views/plan/refusal-text.js";
import { type Editing, editStored } from "./edit-item.js";

export type Tried =
  | { readonly outcome: "edited"; readonly plan: Plan }
  /** `explanation` in the language that was asked for; `error` is the refusal itself. */
  | { readonly outcome: "refused"; readonly explanation: string; readonly error: unknown };

/** Errors that are no refusal of the edit come through, and undo the transaction. */
export async function tryEdit(edit: PlanEdit, locale: Locale, editing: Editing): Promise<Tried> {
  try {
    const { plan } = await editStored(edit, editing);
    return { outcome: "edited", plan };
  } catch (error) {
    const explanation = refusalText(error, locale);
    if (explanation === undefined) throw error;
    return { outcome: "refused", explanation, error };
  }
}
