import { Dismiss12Regular } from "@fluentui/react-icons/svg/dismiss";
import { countedStates } from "../../model/home.ts";
import { countedWords } from "../../model/state.ts";
import { outcomeName } from "../../../wording/outcome-names.ts";
import { ChoiceMenu, type Choice } from "../../design/menu/choice-menu.tsx";
import type { ListFilter } from "../../shell/navigation.ts";
import type { ViewProps } from "../view-props.ts";

export interface FilterChipsProps {
  readonly model: ViewProps["model"];
  readonly filter: ListFilter;
  readonly onChange: (change: Partial<ListFilter>) => void;
}

const states: readonly Choice[] = [
  { id: "any", label: "Any verdict" },
  ...countedStates.map((state) => ({ id: state, label: countedWords[state] })),
];
const jobs = [
  { id: "any", label: "Any job" },
  { id: "ours", label: "Our job" },
  { id: "ours alone", label: "Ours alone" },
] as const;

/**
 * The filters of the list: outcome, verdict, whose job. An active filter is tinted, and the cross on an outcome removes
 * it.
 */
export function FilterChips({ model, filter, onChange }: FilterChipsProps) {
  const { outcome, state, job, moved } = filter;
  const outcomes: readonly Choice[] = [
    { id: "any", label: "All outcomes" },
    ...model.desk.pack.outcomes.map((one) => ({ id: String(one.number), label: outcomeName(one) })),
  ];
  const named = outcomes.find(({ id }) => id === String(outcome));
  return (
    <div className="lof-chips" role="group" aria-label="Filters">
      {named !== undefined && <Removable name={named.label} onRemove={() => onChange({ outcome: null })} />}
      {moved && <Removable name="Moved" onRemove={() => onChange({ moved: false })} />}
      {named === undefined && (
        <ChoiceMenu
          look="chip"
          name="Outcome"
          choices={outcomes}
          chosen="any"
          onChoose={(id) => onChange({ outcome: id === "any" ? null : Number(id) })}
        />
      )}
      <ChoiceMenu
        look={state === null ? "chip" : "set"}
        name="Verdict"
        choices={states}
        chosen={state ?? "any"}
        onChoose={(id) => onChange({ state: countedStates.find((one) => one === id) ?? null })}
      />
      <ChoiceMenu
        look={job === null ? "chip" : "set"}
        name="Whose job"
        choices={jobs}
        chosen={job ?? "any"}
        onChoose={(id) => onChange({ job: id === "any" ? null : id })}
      />
    </div>
  );
}

function Removable({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  return (
    <button
      type="button"
      className="lof-chip lof-chip--set"
      onClick={onRemove}
      aria-label={`${name}: remove this filter`}
    >
      {name}
      <Dismiss12Regular aria-hidden="true" />
    </button>
  );
}
