import { type ComponentType, useEffect, useState } from "react";
import { Loading } from "../states/loading.tsx";
import { Message } from "../states/message.tsx";

/** A part of the pane whose code is fetched when it is first shown: for what most sittings do without. */
export function loadLater<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const [View, setView] = useState(() => loaded);
    const [hasFailed, setHasFailed] = useState(false);
    useEffect(() => {
      if (loaded !== null) return;
      let shown = true;
      load().then(
        (found) => {
          loaded = found;
          if (shown) setView(() => found);
        },
        () => shown && setHasFailed(true),
      );
      return () => {
        shown = false;
      };
    }, []);
    if (hasFailed)
      return (
        <Message title="This part could not be loaded" trouble>
          Check the connection, go to another tab, and come back.
        </Message>
      );
    return View === null ? <Loading shape="list" /> : <View {...props} />;
  };
}
