import { useLate } from "./use-late.ts";

/** Which view is loading: the shapes are where its parts will be. */
export type LoadingShape = "home" | "list" | "picture";

/**
 * Grey placeholders in the layout of the view; not shown for waits below 300 ms, and nothing moves when the view
 * appears.
 */
export function Loading({ shape = "home" }: { readonly shape?: LoadingShape }) {
  const late = useLate();
  if (shape === "picture") return <div className="lof-wait-picture" aria-busy="true" />;
  return (
    <div className="lof-wait" role="status" aria-busy="true">
      {late && <Shapes shape={shape} />}
    </div>
  );
}

function Shapes({ shape }: { readonly shape: "home" | "list" }) {
  return (
    <>
      <p className="lof-note">Reading the figures…</p>
      <div className="lof-grey lof-grey--field" />
      {shape === "home" && (
        <div className="lof-tiles">
          <div className="lof-grey lof-grey--tile" />
          <div className="lof-grey lof-grey--tile" />
          <div className="lof-grey lof-grey--tile" />
        </div>
      )}
      <div className="lof-grey lof-grey--line" />
      <div className="lof-grey lof-grey--line" />
      <div className="lof-grey lof-grey--line" />
    </>
  );
}
