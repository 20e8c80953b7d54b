import { OutLink } from "../../design/text-button.tsx";

/** The page with every definition, in the help. */
export function MethodsLink() {
  return (
    <p className="lof-note">
      <OutLink address={methodsAddress()}>How each number and word is worked out</OutLink>
    </p>
  );
}

/** It lies beside functions.js; the pane's own page and the workbench's are in different folders. Null without either. */
function methodsAddress(): string | null {
  const script = document.querySelector<HTMLScriptElement>('script[src*="functions.js"]');
  return script === null ? null : new URL("methods.html", script.src).href;
}
