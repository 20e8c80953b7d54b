import { useEffect, useState } from "react";

/** A wait shorter than this, in milliseconds, shows nothing, since a flash of grey would only distract. */
const quietWait = 300;

/** False at first, true once the wait has lasted longer than `quietWait`. */
export function useLate(): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), quietWait);
    return () => clearTimeout(timer);
  }, []);
  return late;
}
