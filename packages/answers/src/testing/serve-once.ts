// A server on this machine that answers with whatever bytes a test wants: for replies that no model server would give.
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import type { LanguageModel } from "../language-model/language-model.js";
import { createOpenAiModel } from "../openai/create-openai-model.js";

export async function withServer<T>(listener: RequestListener, use: (model: LanguageModel) => Promise<T>): Promise<T> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const model = createOpenAiModel({
    model: "scripted",
    baseUrl: `http://127.0.0.1:${port}/v1`,
    capabilities: { tools: true, jsonSchema: true, jsonObject: true, streaming: true },
  });
  try {
    return await use(model);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
