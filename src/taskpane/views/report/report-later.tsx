import { useEffect, useState } from "react";
import { Loading } from "../../states/loading.tsx";
import { Message } from "../../states/message.tsx";
import type { ReportView, ReportViewProps } from "./report-view.tsx";

const load = async (): Promise<typeof ReportView> => (await import("./report-view.tsx")).ReportView;
let loaded: typeof ReportView | null = null;

/** The report's view, whose code is fetched when it is first opened: it is a good part of the pane's. */
export function ReportLater(props: ReportViewProps) {
  const [view, setView] = useState(() => loaded);
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
  const View = view;
  return View === null ? <Loading shape="list" /> : <View {...props} />;
}
