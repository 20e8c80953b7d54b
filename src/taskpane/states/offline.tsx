import { useEffect, useState } from "react";
import { Caveat } from "../design/caveat.tsx";

/** A short note while there is no network; only the links need one. */
export function Offline({ edition }: { readonly edition: string }) {
  const offline = useOffline();
  if (!offline) return null;
  return (
    <div className="lof-offline" role="status">
      <Caveat lead="No network.">
        Everything here works: the figures are on this computer, edition of {edition}. Links to sources wait until you
        are back.
      </Caveat>
    </div>
  );
}

function useOffline(): boolean {
  const [offline, setOffline] = useState(() => !navigator.onLine);
  useEffect(() => {
    const follow = (): void => setOffline(!navigator.onLine);
    window.addEventListener("online", follow);
    window.addEventListener("offline", follow);
    return () => {
      window.removeEventListener("online", follow);
      window.removeEventListener("offline", follow);
    };
  }, []);
  return offline;
}
