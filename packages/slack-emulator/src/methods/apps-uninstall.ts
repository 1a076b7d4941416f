// The app leaves a workspace by itself.
import { z } from "zod";
import { defineMethod } from "../method.js";
import { endInstallation } from "../oauth/end-installation.js";
import { Refusal } from "../refusal.js";

export const appsUninstall = defineMethod({
  name: "apps.uninstall",
  parameters: z.object({ client_id: z.string(), client_secret: z.string() }),
  answer(given, emulation, installation) {
    const { clientId, clientSecret } = emulation.credentials;
    if (given.client_id !== clientId) throw new Refusal("invalid_client_id");
    if (given.client_secret !== clientSecret) throw new Refusal("bad_client_secret");
    if (installation) endInstallation(installation, emulation, "account_inactive");
    return {};
  },
});
