// What a file is.
import { z } from "zod";
import { defineMethod } from "../method.js";
import { Refusal } from "../refusal.js";

export const filesInfo = defineMethod({
  name: "files.info",
  parameters: z.object({ file: z.string() }),
  answer({ file: id }, { state }) {
    const file = state.file(id);
    if (file === undefined) throw new Refusal("file_not_found");
    return { file, comments: [] };
  },
});
