import type { ReactNode } from "react";

export interface TextButtonProps {
  readonly onPress: () => void;
  readonly children: ReactNode;
  readonly icon?: ReactNode;
  /** For a button that switches something on and off. */
  readonly pressed?: boolean;
  readonly className?: string;
}

/** An action that looks like part of the text, in the colour of links. */
export function TextButton({ onPress, children, icon, pressed, className = "" }: TextButtonProps) {
  return (
    <button type="button" className={`lof-link ${className}`} onClick={onPress} aria-pressed={pressed}>
      {icon}
      {children}
    </button>
  );
}

/** A link that the browser opens outside the pane. Without an address it is plain text. */
export function OutLink({ address, children }: { readonly address: string | null; readonly children: ReactNode }) {
  if (address === null || !/^https?:\/\//.test(address)) return <>{children}</>;
  return (
    <a className="lof-link" href={address} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
