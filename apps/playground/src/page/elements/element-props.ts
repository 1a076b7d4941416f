// What every view of an element is given.

/** Where the element stands in its block, and how the block presents it. */
export interface Field {
  /** The block's id. */
  readonly block: string;
  /** What is chosen is kept until the window is handed in. */
  readonly waits: boolean;
  /** For a label elsewhere on the page that names it. */
  readonly id?: string;
  readonly labelledBy?: string;
  readonly describedBy?: string;
  readonly isInvalid?: boolean;
  readonly isRequired?: boolean;
}

export interface ElementProps<Element> {
  readonly element: Element;
  readonly field: Field;
}
