// A form for one thing that can be done with an item: its inputs, and what is meant by what stands in them.
import type { InputBlock } from "@kompass/block-kit";
import type { PlanEdit, PlanItem } from "@kompass/findings";
import type { ItemContext } from "./item-context.js";
import type { ItemFormName } from "./item-window.js";

/** An edit of one item. */
export type ItemEdit = Exclude<PlanEdit, { readonly edit: "add-items" }>;

/** What stands in the inputs, by their names. */
export interface Given {
  readonly one: (input: string) => string | undefined;
  readonly many: (input: string) => readonly string[];
}

export interface ReadingContext extends ItemContext {
  /** Names what the form adds. */
  readonly key: string;
  readonly seen: number;
  /** The plan's random id of somebody in Slack. */
  readonly personOf: (user: string) => Promise<string>;
}

export type ReadForm =
  /** All of them together; those that change nothing may be among them. */
  | { readonly is: "edits"; readonly edits: readonly ItemEdit[] }
  /** By the names of the inputs. */
  | { readonly is: "errors"; readonly errors: Readonly<Record<string, string>> };

export interface ItemForm {
  readonly name: ItemFormName;
  readonly inputs: (item: PlanItem, context: ItemContext) => readonly InputBlock[];
  readonly read: (given: Given, item: PlanItem, context: ReadingContext) => ReadForm | Promise<ReadForm>;
  /** The input at which a refused edit is explained. */
  readonly explainedAt: string;
}
