import { Button } from "@fluentui/react-components";
import type { Scope } from "../../../../actions/freeze/scope.ts";
import type { Block } from "../../../../workbook/port.ts";
import { dateInWords } from "../../../../wording/date.ts";
import { FootBar } from "../../../design/foot-bar.tsx";
import { Section } from "../../../design/section.tsx";
import { blockWords } from "../../block-words.ts";
import { useKept } from "../../kept-state.ts";
import { begin } from "../../task.ts";
import { useSelectedBlock } from "../../use-selected-block.ts";
import type { PartProps } from "../outcomes/outcomes-report.tsx";
import { loadVerbs } from "./load-verbs.ts";
import type { Asked, FreezeVerb } from "./freeze-result.ts";
import { FreezeMessage } from "./freeze-message.tsx";
import { FrozenNow, useFrozenList } from "./frozen-now.tsx";
import type { FreezeScope, ReportState } from "../report-state.ts";
import { Progress } from "../progress.tsx";

const working: Readonly<Record<FreezeVerb, string>> = {
  freeze: "Freezing",
  thaw: "Thawing",
  repair: "Repairing",
};

/**
 * Freeze: replace formulas by values, for people without the add-in. Thaw: restore the formulas. Repair: fix formulas
 * that show #NAME?.
 */
export function FreezePart({ model, state }: PartProps) {
  const chosen = useKept(state.freezeScope);
  const freezing = useKept(state.freezing);
  const verb = useKept(state.freezeVerb);
  const selected = useSelectedBlock(state.port);
  const list = useFrozenList(state.port, freezing.kind);
  const scope = scopeOf(chosen, selected);
  const running = freezing.kind === "running";
  const run = (asked: FreezeVerb, where: Scope | null = scope, how: Omit<Asked, "verb" | "scope"> = {}): void => {
    if (where === null) return;
    state.freezeVerb.set(asked);
    void begin(state.freezing, async (handles) => {
      const { runVerb } = await loadVerbs();
      return runVerb(state.port, model, { verb: asked, scope: where, ...how }, handles);
    });
  };
  const button = (name: string, asked: FreezeVerb, primary = false) => (
    <Button
      appearance={primary ? "primary" : "secondary"}
      disabledFocusable={running || scope === null}
      onClick={() => run(asked)}
    >
      {name}
    </Button>
  );
  return (
    <>
      <ScopeChoice state={state} chosen={chosen} selected={selected} />
      {freezing.kind !== "idle" && freezing.kind !== "running" && (
        <FreezeMessage
          task={freezing}
          verb={verb}
          onOverwrite={(where) => run("thaw", where, { overwrite: true })}
          onRenamed={(where, renamed) => run("thaw", where, { renamed: [renamed] })}
        />
      )}
      <Section title="Freeze" note="Before a workbook goes to people without the add-in">
        <p className="lof-about">
          Cells keep the values of today, {dateInWords(model.today)}. The formulas wait on a sheet of their own, with
          the framework’s edition, {dateInWords(model.desk.pack.edition)}.
        </p>
      </Section>
      <Section title="Thaw" note="Puts frozen formulas back, letter by letter">
        <FrozenNow list={list} />
        <div className="lof-buttons">{button("Thaw", "thaw")}</div>
      </Section>
      <Section title="Repair" note="Where cells show #NAME? although the add-in is here">
        <p className="lof-about">
          Enters LOF formulas again that were stored in another spelling. Other formulas and texts stay as they are.
        </p>
        <div className="lof-buttons">{button("Repair", "repair")}</div>
      </Section>
      <FootBar>
        {running ? (
          <Progress label={working[verb]} task={freezing} />
        ) : (
          <>
            {button("Freeze", "freeze", true)}
            <span className="lof-note">{scopeWords(chosen, selected)}</span>
          </>
        )}
      </FootBar>
    </>
  );
}

interface ScopeChoiceProps {
  readonly state: ReportState;
  readonly chosen: FreezeScope;
  readonly selected: Block | null;
}

const scopes: readonly (readonly [FreezeScope, string])[] = [
  ["selection", "The selection"],
  ["sheet", "This sheet"],
  ["workbook", "The whole workbook"],
];

function ScopeChoice({ state, chosen, selected }: ScopeChoiceProps) {
  const detail = { selection: selected && blockWords(selected), sheet: selected?.sheet, workbook: null };
  return (
    <fieldset className="lof-fields lof-scopes">
      <legend>Where?</legend>
      {scopes.map(([id, name]) => (
        <label key={id} className="lof-check">
          <input type="radio" name="lof-scope" checked={id === chosen} onChange={() => state.freezeScope.set(id)} />
          <span className="lof-check-label">{name} </span>
          <span className="lof-check-aside">{detail[id]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function scopeOf(chosen: FreezeScope, selected: Block | null): Scope | null {
  if (chosen === "workbook") return { kind: "workbook" };
  if (selected === null) return null;
  return chosen === "sheet" ? { kind: "sheet", sheet: selected.sheet } : { kind: "selection", block: selected };
}

function scopeWords(chosen: FreezeScope, selected: Block | null): string {
  if (chosen === "workbook") return "whole workbook";
  if (selected === null) return "Select a cell first";
  return chosen === "sheet" ? `sheet ${selected.sheet}` : blockWords(selected);
}
