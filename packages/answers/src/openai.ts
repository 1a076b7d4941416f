// What the package offers to whoever has a language model: one that any OpenAI-compatible server serves.
export { createOpenAiModel, type OpenAiSettings } from "./openai/create-openai-model.js";
