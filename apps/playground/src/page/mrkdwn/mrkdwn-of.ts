// Standard Markdown in Slack's markup, which Slack translates it to as well.

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Bold, links, headings, bullets and quotes; the rest of the two languages is the same, or stays text. */
export function mrkdwnOf(markdown: string): string {
  return markdown
    .split("\n")
    .map((line) => {
      const [, quote = "", rest = ""] = /^(> ?)?(.*)$/s.exec(line) ?? [];
      const text = rest
        .replace(/[&<>]/g, (character) => escapes[character] ?? character)
        .replace(/(?<![*\w])\*(?=[^*\s])([^*]*[^*\s])\*(?!\*)/g, "_$1_")
        .replace(/\*\*(?=\S)(.+?)\*\*/g, "*$1*")
        .replace(/\[([^\]]+)\]\((https?:[^\s)]+)\)/g, "<$2|$1>")
        .replace(/^\s*[-+*] /, "• ")
        .replace(/^#{1,6} (.+)$/, "*$1*");
      return quote === "" ? text : `&gt; ${text}`;
    })
    .join("\n");
}
