// Problems of an import as they are stored, and as a thread hands them over.
import type { Problem } from "@kompass/importers";
import { z } from "zod";

const shape = z.object({
  code: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  message: z.string(),
  line: z.int().optional(),
  page: z.int().optional(),
  cell: z.string().optional(),
  facts: z.record(z.string(), z.unknown()),
});

/** Their facts are the importers' own, by their codes. */
export const problemSchema = z.custom<Problem>((value) => shape.safeParse(value).success);
