// Writes the example assessment anew from the report and the decisions.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { printAssessment } from "@kompass/model";
import { exampleFolder, importExample } from "./example/import-example.ts";

writeFileSync(join(exampleFolder, "assessment.json"), printAssessment(importExample()));
