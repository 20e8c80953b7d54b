import { Button } from "@fluentui/react-components";
import { SetChart } from "../../../src/taskpane/charts/set-chart.tsx";
import { Strips } from "../../../src/taskpane/charts/strips.tsx";
import { TrendChart } from "../../../src/taskpane/charts/trend-chart.tsx";
import { Caveat } from "../../../src/taskpane/design/caveat.tsx";
import { ChoiceMenu } from "../../../src/taskpane/design/menu/choice-menu.tsx";
import { FigureRow } from "../../../src/taskpane/design/figure-row.tsx";
import { FootBar } from "../../../src/taskpane/design/foot-bar.tsx";
import { KeyValues } from "../../../src/taskpane/design/key-values.tsx";
import { RagLetter } from "../../../src/taskpane/design/rag-letter.tsx";
import { SearchField } from "../../../src/taskpane/design/search-field.tsx";
import { Section } from "../../../src/taskpane/design/section.tsx";
import { SplitButton } from "../../../src/taskpane/design/split-button.tsx";
import { OutLink, TextButton } from "../../../src/taskpane/design/text-button.tsx";
import { Tile } from "../../../src/taskpane/design/tile.tsx";
import { VerdictBadge } from "../../../src/taskpane/design/verdict-badge.tsx";
import { figureStates } from "../../../src/taskpane/model/state.ts";
import { Loading } from "../../../src/taskpane/states/loading.tsx";
import { Message } from "../../../src/taskpane/states/message.tsx";
import { Trouble } from "../../../src/taskpane/states/trouble.tsx";
import * as example from "./example-set.ts";

const nothing = (): void => undefined;
const note = "Per cent. Line: 95% interval. All 15 neighbours have a figure.";

/** Every part of the pane, once in each of its states. */
export function Gallery({ part }: { readonly part: string }) {
  return (
    <>
      <h1 className="lof-hidden">The parts of the pane</h1>
      {part === "charts" ? <Charts /> : part === "states" ? <States /> : <Parts />}
    </>
  );
}

function Parts() {
  return (
    <>
      <Section title="Verdicts">
        <p className="lof-buttons">
          {figureStates.map((state) => (
            <VerdictBadge key={state} state={state} />
          ))}
        </p>
        <p className="lof-buttons">
          <RagLetter rag="Green" /> on target <RagLetter rag="Amber" /> above floor <RagLetter rag="Red" /> below floor
        </p>
      </Section>
      <div className="lof-tiles">
        <Tile state="better" count={8} onOpen={nothing} />
        <Tile state="similar" count={24} onOpen={nothing} />
        <Tile state="worse" count={5} onOpen={nothing} />
      </div>
      <Section title="Figures" aside={<ChoiceMenu name="Order" choices={orders} chosen="out" onChoose={nothing} />}>
        <SearchField label="Find a metric" placeholder="Name, short name or subject" value="absence" onType={nothing} />
        <div className="lof-chips">
          <ChoiceMenu look="set" name="Outcome" choices={orders} chosen="out" onChoose={nothing} />
          <ChoiceMenu look="chip" name="Verdict" choices={orders} chosen="name" onChoose={nothing} />
        </div>
        <ul className="lof-rows">
          {figureStates.map((state) => (
            <li key={state}>
              <FigureRow
                state={state}
                name="Tests for sexually transmitted infection"
                position={state === "not-judged" || state === "no-figure" ? null : "12th of 16"}
                value="2,596"
                secondValue="median 3,016 · per 100,000"
                onOpen={nothing}
              />
            </li>
          ))}
        </ul>
      </Section>
      <Caveat lead="Read with care.">
        Counts those whose activity is not known. <TextButton onPress={nothing}>See which</TextButton>
      </Caveat>
      <KeyValues
        rows={[
          ["Whose job", "Single-tier and county councils"],
          ["Source", <OutLink address="https://example.org/">DfE, NEET and participation</OutLink>],
          ["Official title", "Not in Education, Employment, or Training (NEET): Percentage of young people (16 - 17)"],
        ]}
      />
      <FootBar>
        <SplitButton
          label="Insert value in C7"
          onPress={nothing}
          menu={{ name: "Other things to insert", open: false, onToggle: nothing }}
        />
        <TextButton onPress={nothing}>Sentence</TextButton>
      </FootBar>
    </>
  );
}

const orders = [
  { id: "out", label: "What stands out first" },
  { id: "name", label: "By name" },
];

function Charts() {
  return (
    <>
      <SetChart picture={example.neetSet} note={note} />
      <SetChart picture={example.besideSet} note={note} />
      <SetChart picture={example.absenceSet} note="Per cent. No intervals published." />
      <SetChart picture={example.lifeSet} note="Years. Line: 95% interval." />
      <SetChart picture={example.changeSet} note="Per cent. Not judged, so by name." />
      <SetChart picture={example.emptySet} note="Two of your four have one. A median needs three." />
      <TrendChart picture={example.neetTrend} sentence="No clear trend over the last five years." note={null} />
      <TrendChart picture={example.absenceTrend} sentence="Down 3.3 points on 2023/24." note="The line is broken." />
      <TrendChart picture={example.longNameTrend} sentence="No clear trend." note={null} />
      <Section title="Two neighbours">
        <Strips picture={example.pair} />
      </Section>
    </>
  );
}

function States() {
  return (
    <>
      <Loading />
      <Message title="Nothing called “potholes”">
        <p>
          The framework measures road condition. Near: <TextButton onPress={nothing}>A roads needing repair</TextButton>
          .
        </p>
      </Message>
      <Message title="Bus journeys per head" actions={<Button>Show all</Button>}>
        <p>No figure for Gateshead.</p>
        <p>Published for 58 councils only. A median needs three.</p>
      </Message>
      <Trouble
        title="The figures could not be read"
        sentence="The pack on the server is damaged: its checksum does not match. Cells keep the values they have."
        details="checksum"
        retry={{ label: "Read again", onPress: nothing }}
      />
      <Caveat lead="No network.">
        Everything here works: the figures are on this computer, edition of 14 September 2026.
      </Caveat>
    </>
  );
}
