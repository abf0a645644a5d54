import { createContext } from "react";

/** The nonce of this very answer, which marks the scripts that are ours. Empty in the browser, which hides it. */
export const NonceContext = createContext<string | undefined>(undefined);
