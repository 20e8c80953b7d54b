import { Button } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import { readKeptKpis } from "../../../../actions/own-kpis/keep.ts";
import { type KpiColumn, kpiColumns, type KpiList } from "../../../../own-kpis/kpi.ts";
import { foundSentence } from "../../../../own-kpis/match-words.ts";
import { readingWords } from "../../../../own-kpis/reading-words.ts";
import { type Block, PortError } from "../../../../workbook/port.ts";
import { Message } from "../../../states/message.tsx";
import { blockFromWords, blockWords } from "../../block-words.ts";
import { useKept } from "../../kept-state.ts";
import { useSelectedBlock } from "../../use-selected-block.ts";
import type { PartProps } from "../outcomes/outcomes-report.tsx";
import { Progress } from "../progress.tsx";
import type { ReportState } from "../report-state.ts";
import { startReading } from "./kpi-flow.ts";

/** The range of the council's own KPIs: the selection with one press, or a typed address. */
export function KpiRange({ model, state }: PartProps) {
  const { block, list } = useKept(state.kpis);
  const reading = useKept(state.reading);
  const selected = useSelectedBlock(state.port);
  const [text, setText] = useRangeText(state, block);
  const field = useId();
  const found = useId();
  const selectedWords = selected === null ? "" : ` (${blockWords(selected)})`;
  const read = (where: () => Promise<Block>): void => {
    state.previewOpen.set(null);
    void startReading(state, model.desk, where);
  };
  return (
    <>
      <label className="lof-note lof-field-label" htmlFor={field}>
        Range with your KPIs
      </label>
      <form
        className="lof-range"
        onSubmit={(event) => {
          event.preventDefault();
          read(() => typedBlock(state, text, selected));
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
          onClick={() => selected !== null && read(async () => selected)}
        >
          Use selection<span className="lof-hidden">{selectedWords}</span>
        </Button>
      </form>
      <p className="lof-note lof-found" id={found} role="status">
        {list !== null && foundSentence(columnsInOrder(list), unusedOf(list), list.kpis.length)}
      </p>
      {reading.kind === "running" && reading.total > 0 && <Progress label={readingWords.reading} task={reading} />}
      {reading.kind === "failed" && (
        <Message title="No list was read" trouble>
          {reading.sentence}
        </Message>
      )}
    </>
  );
}

/** The typed range; before anything was read, the one that this workbook's list was in last time. */
function useRangeText(state: ReportState, block: Block | null): [string, (text: string) => void] {
  const [text, setText] = useState(block === null ? "" : blockWords(block));
  useEffect(() => {
    if (block !== null) {
      setText(blockWords(block));
      return undefined;
    }
    let shown = true;
    readKeptKpis(state.port).then(
      ({ lists: [last] }) =>
        shown && last !== undefined && setText((typed) => (typed === "" ? blockWords(last.block) : typed)),
      // Without it the range is selected or typed, as the first time.
      () => undefined,
    );
    return () => {
      shown = false;
    };
  }, [block, state.port]);
  return [text, setText];
}

function columnsInOrder({ columns }: KpiList): KpiColumn[] {
  return kpiColumns.filter((kind) => kind !== "left-out" && columns.some((column) => column.kind === kind));
}

function unusedOf({ columns }: KpiList): string[] {
  return columns.flatMap(({ kind, heading, isHidden }) =>
    kind === "left-out" && heading !== "" && !isHidden ? [heading] : [],
  );
}

async function typedBlock({ port }: ReportState, text: string, selected: Block | null): Promise<Block> {
  const names = (await port.sheets()).map(({ name }) => name);
  const block = blockFromWords(text, names, selected?.sheet ?? names[0] ?? "");
  if (block !== null) return block;
  throw new PortError("failed", `“${text.trim()}” is no range of this workbook. Type one such as A3:F8, or select it.`);
}
