import { Button } from "@fluentui/react-components";
import { useCopy } from "../design/use-copy.ts";
import { Message } from "./message.tsx";

export interface TroubleProps {
  readonly title: string;
  readonly sentence: string;
  /** Technical details for support; copied, never shown. */
  readonly details: string;
  readonly retry: { readonly label: string; readonly onPress: () => void };
}

const words = { "not yet": "Copy details", copied: "Copied", refused: "Could not be copied" } as const;

/** Something failed: what, why, what is not affected, and what to do next. */
export function Trouble({ title, sentence, details, retry }: TroubleProps) {
  const { copied, copy } = useCopy(details);
  return (
    <Message
      title={title}
      trouble
      actions={
        <>
          <Button appearance="primary" onClick={retry.onPress}>
            {retry.label}
          </Button>
          <Button onClick={copy}>{words[copied]}</Button>
        </>
      }
    >
      <p>{sentence}</p>
    </Message>
  );
}
