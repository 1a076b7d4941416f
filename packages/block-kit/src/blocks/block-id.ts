// The name that a block may carry so that interactions and updates find it.
import { limitedText } from "../limited.js";
import { limits } from "../limits.js";

export const blockId = limitedText(limits.blockId).exactOptional();
