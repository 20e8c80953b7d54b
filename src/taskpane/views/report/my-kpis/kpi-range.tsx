import { Button } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import type { KpiColumn, KpiList } from "../../../../own-kpis/kpi.ts";
import { type Block, PortError } from "../../../../workbook/port.ts";
import { foundSentence } from "../../../../own-kpis/match-words.ts";
import { Message } from "../../../states/message.tsx";
import { blockFromWords, blockWords } from "../../block-words.ts";
import { useKept } from "../../kept-state.ts";
import { begin } from "../../task.ts";
import { useSelectedBlock } from "../../use-selected-block.ts";
import type { PartProps } from "../outcomes/outcomes-report.tsx";
import { readKpis } from "./kpi-session.ts";
import type { ReportState } from "../report-state.ts";

/** The range of the council's own KPIs: the selection with one press, or a typed address. */
export function KpiRange({ state }: PartProps) {
  const { block, list } = useKept(state.kpis);
  const reading = useKept(state.reading);
  const selected = useSelectedBlock(state.port);
  const [text, setText] = useState(block === null ? "" : blockWords(block));
  const field = useId();
  const found = useId();
  useEffect(() => setText(block === null ? "" : blockWords(block)), [block]);
  const selectedWords = selected === null ? "" : ` (${blockWords(selected)})`;
  return (
    <>
      <label className="lof-note lof-field-label" htmlFor={field}>
        Range with your KPIs
      </label>
      <form
        className="lof-range"
        onSubmit={(event) => {
          event.preventDefault();
          read(state, () => typedBlock(state, text, selected));
        }}
      >
        <input
          id={field}
          className="lof-field"
          value={text}
          placeholder="Sheet1!A1:F20"
          autoComplete="off"
          spellCheck={false}
          aria-describedby={found}
          onChange={(event) => setText(event.target.value)}
        />
        <Button
          disabledFocusable={selected === null || reading.kind === "running"}
          onClick={() => selected !== null && read(state, async () => selected)}
        >
          Use selection<span className="lof-hidden">{selectedWords}</span>
        </Button>
      </form>
      <p className="lof-note lof-found" id={found} role="status">
        {list !== null && foundSentence(columnsInOrder(list), unusedOf(list), list.kpis.length)}
      </p>
      {reading.kind === "failed" && (
        <Message title="No list was read" trouble>
          {reading.sentence}
        </Message>
      )}
    </>
  );
}

const order: readonly KpiColumn[] = ["name", "value", "target", "floor", "period", "polarity", "unit"];

function columnsInOrder({ columns }: KpiList): KpiColumn[] {
  return order.filter((kind) => columns.some((column) => column.kind === kind));
}

function unusedOf({ columns }: KpiList): string[] {
  return columns.flatMap(({ kind, heading }) => (kind === "left-out" && heading !== "" ? [heading] : []));
}

async function typedBlock({ port }: ReportState, text: string, selected: Block | null): Promise<Block> {
  const names = (await port.sheets()).map(({ name }) => name);
  const block = blockFromWords(text, names, selected?.sheet ?? names[0] ?? "");
  if (block !== null) return block;
  throw new PortError("failed", `“${text.trim()}” is no range of this workbook. Type one such as A3:F8, or select it.`);
}

function read(state: ReportState, where: () => Promise<Block>): void {
  state.mapping.set({ kind: "idle" });
  void begin(state.reading, async () => {
    state.kpis.set(await readKpis(state.port, await where()));
    return null;
  });
}
