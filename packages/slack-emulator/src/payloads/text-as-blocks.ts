// The blocks that Slack makes of what a person types: its text without escapes, with mentions as users.
import { type Block, type RichTextElement, unescapeMrkdwn } from "@kompass/block-kit";

export function textAsBlocks(text: string): Block[] {
  const elements = text
    .split(/(<@[A-Z0-9]+>)/)
    .filter((part) => part !== "")
    .map((part): RichTextElement => {
      const user = /^<@([A-Z0-9]+)>$/.exec(part)?.[1];
      return user === undefined ? { type: "text", text: unescapeMrkdwn(part) } : { type: "user", user_id: user };
    });
  return elements.length === 0 ? [] : [{ type: "rich_text", elements: [{ type: "rich_text_section", elements }] }];
}
