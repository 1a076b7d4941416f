// Reads one report in a thread of its own, where a hostile file hurts nobody else.
import { parentPort, workerData } from "node:worker_threads";
import { reviewAssessment } from "@kompass/findings";
import { kommunekompasset2020 } from "@kompass/framework-2020";
import { importers, importReport } from "@kompass/importers";
import { defineFramework, KompassError } from "@kompass/model";
import { z } from "zod";

const { bytes, title } = z.object({ bytes: z.instanceof(Uint8Array), title: z.string() }).parse(workerData);

function read() {
  try {
    const framework = defineFramework(kommunekompasset2020);
    const imported = importReport(bytes, { framework, title });
    // What can't be reviewed could not be asked about.
    reviewAssessment(framework, imported.assessment);
    return { is: "read", ...imported };
  } catch (error) {
    if (!(error instanceof KompassError)) throw error;
    return { is: "failed", code: error.code, formats: importers.map(({ id }) => id) };
  }
}

parentPort?.postMessage(read());
