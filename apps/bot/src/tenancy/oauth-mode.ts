// Many workspaces: their installations, the addresses they install by, and the work of keeping their tokens fresh.
import type { Storage } from "@kompass/storage";
import { WebClient, type WebClientOptions } from "@slack/web-api";
import type { OAuthMode } from "../config/slack-mode.js";
import { createInstallRoutes } from "../installing/install-routes.js";
import { keepInstallation } from "../installing/keep-installation.js";
import type { JobHandler } from "../jobs/job-handler.js";
import type { Log } from "../logging/log.js";
import type { Route } from "../operating/route.js";
import type { Installations } from "./installation.js";
import { createSeal } from "./seal.js";
import { createStoredInstallations } from "./stored-installations.js";
import { createTokenRotation } from "./token-rotation.js";

interface Parts {
  readonly mode: OAuthMode;
  readonly scopes: readonly string[];
  readonly publicUrl: string | undefined;
  readonly slackApiUrl: string | undefined;
  readonly clientOptions: WebClientOptions;
  readonly storage: Storage;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly log: Log;
}

export interface ManyWorkspaces {
  readonly installations: Installations;
  readonly routes: readonly Route[];
  readonly jobs: readonly JobHandler[];
}

export function createManyWorkspaces(parts: Parts): ManyWorkspaces {
  const { mode, scopes, publicUrl, slackApiUrl, clientOptions, storage, now, newId, log } = parts;
  const seal = createSeal(mode.secretKeys);
  // A refresh token is spent by the first call that arrives, whatever becomes of the answer: such calls are never repeated.
  const client = new WebClient(undefined, { ...clientOptions, retryConfig: { retries: 0 } });
  const rotation = createTokenRotation({ ...mode, storage, seal, client, worker: newId(), now, log });
  return {
    installations: createStoredInstallations({ storage, seal, rotation, log }),
    jobs: [rotation.jobs],
    routes: createInstallRoutes({
      ...mode,
      scopes,
      publicUrl,
      slackApiUrl,
      clientOptions,
      keep: (installation) => keepInstallation(installation, { ...mode, storage, seal, client, now, log }),
      storage,
      newId,
      now,
      log,
    }),
  };
}
