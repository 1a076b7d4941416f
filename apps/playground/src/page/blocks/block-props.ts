// What every view of a block is given.

export interface BlockProps<Block> {
  readonly block: Block;
}
