// Removes the calls of a day when their time is over, also where the model is never asked again.
import type { Storage } from "@kompass/storage";
import type { JobHandler } from "../jobs/job-handler.js";
import { forgetCallsPrefix, forgetCallsUntil } from "./calls-document.js";

export function forgetModelCalls(storage: Storage): JobHandler {
  return {
    prefix: forgetCallsPrefix,
    run: (job) =>
      storage.inTenant(job.tenant, async (store) => {
        if (!(await store.jobs.complete(job))) return;
        await forgetCallsUntil(job.key.slice(forgetCallsPrefix.length), store);
      }),
  };
}
