import { Warning20Regular } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";

export interface MessageProps {
  readonly title: string;
  /** What happened, why, what next. */
  readonly children: ReactNode;
  /** Something went wrong: shows a warning sign and is read out at once. */
  readonly trouble?: boolean;
  /** What can be done, the most useful first. */
  readonly actions?: ReactNode;
}

/** A view that has something to say instead of something to show: nothing found, nothing there, something broken. */
export function Message({ title, children, trouble = false, actions }: MessageProps) {
  return (
    <div className={`lof-message ${trouble ? "lof-message--trouble" : ""}`} role={trouble ? "alert" : "status"}>
      {trouble && <Warning20Regular className="lof-message-sign" aria-hidden="true" />}
      <div>
        <h2>{title}</h2>
        <div className="lof-message-text">{children}</div>
        {actions !== undefined && <div className="lof-buttons">{actions}</div>}
      </div>
    </div>
  );
}
