import { loadLater } from "../load-later.tsx";
import type { ChangesViewProps } from "./changes-view.tsx";
import type { MovedMessageProps } from "./moved-message.tsx";

/** The list of what would change, whose code is fetched when it is first opened. */
export const ChangesLater = loadLater<ChangesViewProps>(async () => (await import("./changes-view.tsx")).ChangesView);

/** What was taken or gone back to, likewise. */
export const MovedLater = loadLater<MovedMessageProps>(async () => (await import("./moved-message.tsx")).MovedMessage);
