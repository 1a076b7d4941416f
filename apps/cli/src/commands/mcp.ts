// kompass mcp: the same queries for assistants, over the Model Context Protocol on standard input and output.
import packageJson from "../../package.json" with { type: "json" };
import { type AssessmentsOption, loadReviews, withAssessments } from "./assessments-option.js";
import type { CliCommand } from "./command.js";

export const mcp: CliCommand = (program) => {
  withAssessments(program.command("mcp"))
    .description("the queries as tools of the Model Context Protocol, on standard input and output")
    .action(async (options: AssessmentsOption) => {
      const reviews = await loadReviews(options);
      // Loaded here, so that the other commands start without it.
      const [{ serveStdio }, { createMcpServer }] = await Promise.all([
        import("@modelcontextprotocol/server/stdio"),
        import("../mcp/create-mcp-server.js"),
      ]);
      // Serves until standard input ends; nothing else keeps the process.
      serveStdio(() => createMcpServer(reviews, packageJson.version));
    });
};
