// Where to send the bytes of a file.
import { limits } from "@kompass/block-kit";
import { z } from "zod";
import { countArgument } from "../arguments.js";
import { defineMethod } from "../method.js";
import { Refusal } from "../refusal.js";

export const filesGetUploadUrlExternal = defineMethod({
  name: "files.getUploadURLExternal",
  parameters: z.object({
    filename: z.string().min(1),
    length: countArgument,
    // Slack's page names the first, its SDK sends the second.
    alt_txt: z.string().optional(),
    alt_text: z.string().optional(),
  }),
  answer({ filename: name, length, alt_txt: altText, alt_text: sent }, { files }) {
    const text = altText ?? sent;
    if ((text?.length ?? 0) > limits.fileAltText.maximum) throw new Refusal("alt_txt_too_large");
    const { id } = files.announce({ name, length, altText: text });
    return { file_id: id, upload_url: `https://files.slack.com/upload/v1/${id}` };
  },
});
