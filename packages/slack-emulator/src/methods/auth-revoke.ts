// Gives the app's token back, and with it the installation.
import { z } from "zod";
import { flagArgument } from "../arguments.js";
import { defineMethod } from "../method.js";
import { endInstallation } from "../oauth/end-installation.js";

export const authRevoke = defineMethod({
  name: "auth.revoke",
  parameters: z.object({ test: flagArgument.default(false) }),
  answer({ test }, emulation, installation) {
    if (!test && installation) endInstallation(installation, emulation, "token_revoked");
    return { revoked: !test };
  },
});
