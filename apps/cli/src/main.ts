// The command line's entry: refuses an older Node in one line, then runs the command.
const needed = [22, 19] as const;
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  process.stderr.write(
    `error[cli/old-node] node ${process.versions.node}: kompass needs Node ${needed.join(".")} or newer; run it with the workspace's own: pnpm exec node apps/cli/dist/main.js\n`,
  );
  process.exitCode = 2;
} else {
  // Keeps what V8 made of the code for the next start, where the machine lets it.
  const { enableCompileCache } = await import("node:module");
  enableCompileCache();
  const { run } = await import("./run.js");
  process.exitCode = await run(process.argv.slice(2), {
    print: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(text),
  });
}

export {};
