// Sets what every script of the workspace runs with, on every platform: turbo sends no telemetry.
export const hooks = {
  updateConfig: (config) => ({ ...config, extraEnv: { ...config.extraEnv, TURBO_TELEMETRY_DISABLED: "1" } }),
};
