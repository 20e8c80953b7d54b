import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { Message } from "./message.tsx";

export interface TroubleProps {
  readonly title: string;
  readonly sentence: string;
  /** For whoever is asked for help; copied, never shown. */
  readonly details: string;
  readonly retry: { readonly label: string; readonly onPress: () => void };
}

/** Something failed: what, why, what is safe, and the way on. */
export function Trouble({ title, sentence, details, retry }: TroubleProps) {
  const [copied, setCopied] = useState<"" | "Copied" | "Could not be copied">("");
  const copy = (): void => {
    navigator.clipboard.writeText(details).then(
      () => setCopied("Copied"),
      () => setCopied("Could not be copied"),
    );
  };
  return (
    <Message
      title={title}
      trouble
      actions={
        <>
          <Button appearance="primary" onClick={retry.onPress}>
            {retry.label}
          </Button>
          <Button onClick={copy}>{copied === "" ? "Copy details" : copied}</Button>
        </>
      }
    >
      <p>{sentence}</p>
    </Message>
  );
}
