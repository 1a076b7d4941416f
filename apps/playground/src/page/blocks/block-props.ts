// What every view of a block is given.

/** Tells the app that the button with this action id was pressed. */
export type Press = (actionId: string) => void;

export interface BlockProps<Block> {
  readonly block: Block;
  readonly press: Press;
}
