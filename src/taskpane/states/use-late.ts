import { useEffect, useState } from "react";

/** Nothing is shown of a wait shorter than this: a flash of grey would only disquiet. In milliseconds. */
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
