// Our blocks are Slack's: what we type, its SDK takes.
import type { KnownBlock, Button as SlackButton } from "@slack/types";
import type { Block } from "./block.js";
import type { Button } from "./blocks/button.js";

type Extends<A, B> = A extends B ? true : false;

export const blocksAreKnownToSlack: Extends<Block, KnownBlock> = true;
export const buttonsAreKnownToSlack: Extends<Button, SlackButton> = true;
