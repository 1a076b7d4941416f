// Each file by its own maker, loaded when such a file is wanted: spreadsheets, calendars and pictures take libraries.
import type { FileDescription } from "./file-description.js";
import type { FileContext, MadeFile } from "./made-file.js";

export async function makeFile(description: FileDescription, context: FileContext): Promise<MadeFile> {
  switch (description.file) {
    case "tertial":
      return (await import("./tertial-file.js")).tertialFile(description, context);
    case "case-file":
      return (await import("./case-file.js")).caseFile(description, context);
    case "calendar":
      return (await import("./calendar-file.js")).calendarFile(description, context);
    case "personal-data":
      return (await import("./personal-data-file.js")).personalDataFile(description, context);
    case "chart":
      return (await import("./chart-file.js")).chartFile(description, context);
    case "assessment":
      return (await import("./assessment-file.js")).assessmentFile(description, context);
    case "plan":
      return (await import("./plan-file.js")).planFile(description, context);
  }
}
