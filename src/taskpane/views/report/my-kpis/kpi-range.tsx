import { Button } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import type { KpiColumn } from "../../../../own-kpis/read-list.ts";
import { type Block, PortError } from "../../../../workbook/port.ts";
import { foundSentence } from "../../../../own-kpis/match-words.ts";
import { Message } from "../../../states/message.tsx";
import { blockFromWords, blockWords } from "../../block-words.ts";
import { useKept } from "../../kept.ts";
import { begin } from "../../task.ts";
import { useSelectedBlock } from "../../use-selected-block.ts";
import type { PartProps } from "../outcomes/outcomes-report.tsx";
import { readKpis } from "./kpi-session.ts";
import type { ReportDesk } from "../report-desk.ts";

/** The range of the council's own KPIs: the selection with one press, or a typed address. */
export function KpiRange({ desk }: PartProps) {
  const { block, list } = useKept(desk.kpis);
  const reading = useKept(desk.reading);
  const selected = useSelectedBlock(desk.port);
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
          read(desk, () => typedBlock(desk, text, selected));
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
          onClick={() => selected !== null && read(desk, async () => selected)}
        >
          Use selection<span className="lof-hidden">{selectedWords}</span>
        </Button>
      </form>
      <p className="lof-note lof-found" id={found} role="status">
        {list !== null && foundSentence(columnsInOrder(list.columns), list.unused, list.kpis.length)}
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

function columnsInOrder(columns: Readonly<Partial<Record<KpiColumn, number>>>): KpiColumn[] {
  return order.filter((column) => columns[column] !== undefined);
}

async function typedBlock({ port }: ReportDesk, text: string, selected: Block | null): Promise<Block> {
  const names = (await port.sheets()).map(({ name }) => name);
  const block = blockFromWords(text, names, selected?.sheet ?? names[0] ?? "");
  if (block !== null) return block;
  throw new PortError("failed", `“${text.trim()}” is no range of this workbook. Type one such as A3:F8, or select it.`);
}

function read(desk: ReportDesk, where: () => Promise<Block>): void {
  desk.mapping.set({ kind: "idle" });
  void begin(desk.reading, async () => {
    desk.kpis.set(await readKpis(desk.port, await where()));
    return null;
  });
}
