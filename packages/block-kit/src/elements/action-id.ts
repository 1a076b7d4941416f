// The name by which an interaction says which element it came from.
import { limitedText } from "../limited.js";
import { limits } from "../limits.js";

export const actionId = limitedText(limits.actionId).exactOptional();
