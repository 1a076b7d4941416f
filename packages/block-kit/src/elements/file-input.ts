// A place to hand in files from one's own machine.
import { z } from "zod";
import { limits } from "../limits.js";
import { actionId } from "./action-id.js";

export const fileInput = z.strictObject({
  type: z.literal("file_input"),
  action_id: actionId,
  filetypes: z.array(z.string().min(1)).exactOptional(),
  max_files: z.number().int().min(1).max(limits.fileInputFiles.maximum).exactOptional(),
});

export type FileInput = z.infer<typeof fileInput>;
