import { useMemo, type ReactNode } from "react";
import type { Area } from "../../../areas/area.ts";
import { listedWords, pairOf } from "../../model/pair.ts";
import { setMembers, type SetMember } from "../../model/neighbours.ts";
import { isNoValue } from "../../../statistics/no-value.ts";
import { explainNoValue } from "../../../wording/explain-no-value.ts";
import { listed } from "../../../wording/list.ts";
import { Strips } from "../../charts/strips.tsx";
import { Message } from "../../states/message.tsx";
import type { ViewProps } from "../view-props.ts";

export interface NeighboursViewProps extends Omit<ViewProps, "figures"> {
  /** Other sets, own set, weights: what can be done with the list. */
  readonly tools?: ReactNode;
  /** What can be done with an opened pair. */
  readonly pairTools?: (other: Area) => ReactNode;
}

/** The members of the set; each opens to show why it is there. */
export function NeighboursView({ model, place, onMove, tools, pairTools }: NeighboursViewProps) {
  const members = useMemo(() => setMembers(model), [model]);
  if (members === null) return <Message title="No such set">This council has no set of this name.</Message>;
  const { title, note, order, distanceHead, outsideEngland } = members;
  return (
    <>
      <h1 className="lof-view-title">{title}</h1>
      <p className="lof-note">{note}</p>
      {tools}
      <div className="lof-neighbours-head" aria-hidden="true">
        <span>{order}</span>
        <span>{distanceHead}</span>
      </div>
      <ol className="lof-neighbours">
        {members.members.map((member, at) => {
          const open = place.neighbour === member.area.code;
          return (
            <li key={member.area.code}>
              <Member
                member={member}
                number={at + 1}
                open={open}
                onToggle={() => onMove({ to: "neighbour", code: open ? null : member.area.code })}
              />
              {open && <Pair model={model} other={member.area} tools={pairTools?.(member.area)} />}
            </li>
          );
        })}
      </ol>
      {outsideEngland.length > 0 && (
        <p className="lof-note">
          Listed by the publisher, outside England and so not counted: {listed(outsideEngland)}.
        </p>
      )}
      <p className="lof-note lof-closing">
        A neighbour is a starting point for a conversation, not a verdict. Compare with all of them rather than with
        one.
      </p>
    </>
  );
}

interface MemberProps {
  readonly member: SetMember;
  readonly number: number;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function Member({ member: { name, about, distance }, number, open, onToggle }: MemberProps) {
  return (
    <button type="button" className="lof-row lof-neighbour" aria-expanded={open} onClick={onToggle}>
      <span className="lof-neighbour-number">{number} </span>
      <span className="lof-row-main">
        <span className={open ? "lof-neighbour-name--open" : undefined}>{name} </span>
        <br />
        <span className="lof-second">{about}</span>
      </span>
      <span className="lof-neighbour-distance">{distance}</span>
    </button>
  );
}

function Pair({
  model,
  other,
  tools,
}: {
  readonly model: ViewProps["model"];
  readonly other: Area;
  readonly tools: ReactNode;
}) {
  const { desk, area } = model;
  const pair = useMemo(() => pairOf(desk.pack, area, other), [desk, area, other]);
  const listed = useMemo(() => listedWords(desk.pack, area, other), [desk, area, other]);
  return (
    <section className="lof-pair-panel" aria-label={`${area.name} and ${other.name}`}>
      {listed !== "" && <p>{listed}</p>}
      {isNoValue(pair) ? (
        <p>{explainNoValue(pair)}</p>
      ) : (
        <>
          <p>
            <strong>{pair.lead}</strong> {pair.sentence}
          </p>
          <Strips picture={pair.picture} />
        </>
      )}
      {tools}
    </section>
  );
}
