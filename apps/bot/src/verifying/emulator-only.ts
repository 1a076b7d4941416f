// What Slack checks only by doing it, so that it has been tried on the emulator alone.

/** The words stand in the command line. */
export const emulatorOnly = ["streams", "status", "presses", "private", "files", "cards", "leaving"] as const;

/**
 * streams: answers with steps that can be stopped · status: status, titles and suggested prompts · presses: buttons, windows handed
 * in, shortcuts, commands · private: messages that only one person sees · files: upload and download · cards: messages that
 * change where they stand · leaving: uninstalling and revoked tokens.
 */
export type EmulatorOnly = (typeof emulatorOnly)[number];
