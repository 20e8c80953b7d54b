import { type ReactNode, useEffect, useMemo, useReducer, useState } from "react";
import type { Area } from "../../areas/area.ts";
import type { Desk } from "../../queries/desk.ts";
import { councilChoices } from "../model/councils.ts";
import type { UserSet } from "../model/sets.ts";
import { dateInWords } from "../../wording/date.ts";
import type { OfficeTheme } from "../design/theme/office-colours.ts";
import { PaneTheme } from "../design/theme/pane-theme.tsx";
import { Offline } from "../states/offline.tsx";
import { CurrentView } from "./current-view.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { FirstRun } from "./first-run.tsx";
import { isCovered, navigate, start, viewOf } from "./navigation.ts";
import { PaneFrame } from "./pane-frame.tsx";
import type { PaneSlots } from "./pane-slots.ts";
import { usePaneModel } from "./use-pane-model.ts";
import { useFigurePage } from "./use-figure-page.ts";

/** The council and set in use; saved in the workbook. */
export interface Chosen {
  /** GSS code. */
  readonly council: string;
  readonly set: string;
}

export interface PaneAppProps {
  readonly desk: Desk;
  readonly officeTheme: OfficeTheme | null;
  /** ISO date to which age is calculated. */
  readonly today: string;
  /** What this workbook has saved; null for a workbook without a council yet. */
  readonly kept: Chosen | null;
  /** Code of the council used last, elsewhere. */
  readonly offered: string | null;
  /** The user's own sets in this workbook. */
  readonly userSets: readonly UserSet[];
  /** Called for every choice, but not for a council that is only looked at. */
  readonly onKeep: (chosen: Chosen) => void;
  readonly slots?: PaneSlots;
}

/** The example council shown when none is chosen; any other would do. */
const lookAround = "E10000016";

const usualSet = "neighbours";
const firstRun = "first-run";

/**
 * The whole pane: first run, then head, tabs and views. Independent of the host; the parts that write to the workbook
 * are passed in as slots.
 */
export function PaneApp({ desk, officeTheme, kept, offered, onKeep, ...rest }: PaneAppProps) {
  const [chosen, setChosen] = useState(kept);
  const councils = useMemo(() => councilChoices(desk.pack), [desk]);
  const area = chosen === null ? undefined : desk.pack.areaByCode.get(chosen.council);
  const [wasAsked] = useState(area === undefined);
  useReadySearch(desk);
  const keep = (next: Chosen): void => {
    setChosen(next);
    onKeep(next);
  };
  return (
    <PaneTheme officeTheme={officeTheme}>
      {chosen === null || area === undefined ? (
        <PaneFrame view={firstRun}>
          <FirstRun
            councils={councils}
            desk={desk}
            offered={councils.find(({ code }) => code === offered) ?? null}
            onUse={({ code }) => keep({ council: code, set: usualSet })}
            onSkip={() => setChosen({ council: lookAround, set: usualSet })}
          />
        </PaneFrame>
      ) : (
        <ChosenPane
          desk={desk}
          area={area}
          chosen={chosen}
          councils={councils}
          onChoose={keep}
          wasAsked={wasAsked}
          {...rest}
        />
      )}
    </PaneTheme>
  );
}

/** How long after the first rendering the names are indexed, in milliseconds. */
const afterFirstPicture = 100;

/** Builds the index of names in advance: built at the first letter typed, it would delay it. */
function useReadySearch({ search }: Desk): void {
  useEffect(() => {
    const later = setTimeout(() => search.find("a", "metric", 1), afterFirstPicture);
    return () => clearTimeout(later);
  }, [search]);
}

interface ChosenPaneProps extends Pick<PaneAppProps, "desk" | "today" | "userSets" | "slots"> {
  readonly area: Area;
  readonly chosen: Chosen;
  readonly councils: ReturnType<typeof councilChoices>;
  readonly onChoose: (chosen: Chosen) => void;
  /** The first run was shown before this. */
  readonly wasAsked: boolean;
}

function ChosenPane({
  desk,
  area,
  chosen,
  councils,
  today,
  userSets,
  slots = {},
  onChoose,
  wasAsked,
}: ChosenPaneProps): ReactNode {
  const [place, onMove] = useReducer(navigate, start);
  const { model, sets, figures } = usePaneModel(desk, { area, set: chosen.set, own: userSets, today });
  const page = useFigurePage(model, place);
  const council = councils.find(({ code }) => code === area.code);
  const chooseSet = (set: string): void => onChoose({ ...chosen, set });
  const chooseCouncil = (code: string): void => onChoose({ ...chosen, council: code });
  const view = viewOf(place);
  const slot = { model, onMove, onChooseSet: chooseSet };
  if (council === undefined) return null;
  return (
    <PaneFrame
      head={{
        councils,
        desk: model.desk,
        council,
        onChoose: ({ code }) => chooseCouncil(code),
        sets,
        set: model.set.id,
        onChooseSet: chooseSet,
      }}
      tab={place.tab}
      onOpenTab={(tab) => onMove({ to: "tab", tab })}
      view={view}
      {...(wasAsked && { after: firstRun })}
      foot={page !== null && !isCovered(place) && slots.metricFoot?.({ ...slot, page })}
      strip={!place.explaining && slots.strip?.(slot)}
    >
      <Offline edition={dateInWords(desk.pack.edition)} />
      <ErrorBoundary view={view}>
        <CurrentView {...{ figures, place, page, slots }} {...slot} onChooseCouncil={chooseCouncil} />
      </ErrorBoundary>
    </PaneFrame>
  );
}
