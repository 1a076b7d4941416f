// A token that somebody has just taken back.
import { refused } from "./refused.js";

export const tokenRevoked = refused("token-revoked", "token_revoked");
