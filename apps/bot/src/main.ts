// Starts the Slack app by the settings of the environment.
export {};
