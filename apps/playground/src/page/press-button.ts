// What happens when a button of a message is pressed; the message gives it to its blocks.
import { createContext, useContext } from "react";

export type PressButton = (actionId: string) => void;

export const PressButtonContext = createContext<PressButton>(() => undefined);

export const usePressButton = (): PressButton => useContext(PressButtonContext);
