import { type ReactNode, useEffect, useId, useLayoutEffect, useMemo, useState } from "react";
import { SearchField } from "../design/search-field.tsx";
import type { CouncilChoice } from "../model/councils.ts";
import { councilSearch, type FoundCouncil, type NamesDesk } from "./council-search.ts";
import { MarkedText } from "../design/marked-text.tsx";
import { useListKeys } from "./use-list-keys.ts";

export interface CouncilComboboxProps {
  readonly councils: readonly CouncilChoice[];
  /** Reads names as the functions do. */
  readonly desk: NamesDesk;
  /** The currently chosen council; null for none. */
  readonly chosen: CouncilChoice | null;
  readonly onChoose: (council: CouncilChoice) => void;
  readonly onEscape?: () => void;
  /** Called while typing with the council that the text means or the keys chose; null for none. */
  readonly onLikely?: (council: CouncilChoice | null) => void;
  /** Called when what stood in the field is changed or cleared. */
  readonly onType?: () => void;
  readonly label: string;
  readonly autoFocus?: boolean;
  /** Shows the whole list before anything is typed. */
  readonly openWhenEmpty?: boolean;
  /** Leaves the name in the field after choosing; else the caller closes it. */
  readonly keepName?: boolean;
}

/** A field with a list of councils below it that narrows while typing. */
export function CouncilCombobox(props: CouncilComboboxProps) {
  const { councils, desk, chosen, onChoose, label, openWhenEmpty = false, keepName = false } = props;
  const search = useMemo(() => councilSearch(councils, desk), [councils, desk]);
  const [text, setText] = useState(keepName ? (chosen?.name ?? "") : "");
  const [open, setOpen] = useState(openWhenEmpty);
  const [allDistricts, setAllDistricts] = useState(false);
  const id = useId();
  const result = useMemo(() => search(text, { allDistricts }), [search, text, allDistricts]);
  const shown = open && (openWhenEmpty || text.trim() !== "");
  const count = result.found.length + (result.more === null ? 0 : 1);

  const choose = (index: number): void => {
    const one = result.found[index];
    if (one === undefined) return setAllDistricts(true);
    setText(keepName ? one.council.name : "");
    setOpen(false);
    keys.reset();
    onChoose(one.council);
  };
  const keys = useListKeys({
    count,
    onChoose: (index) => shown && choose(index),
    onEscape: () => escape(shown, setOpen, props),
    start: text.trim() !== "" ? (result.sure ? 0 : -1) : startAt(props),
  });
  const active = shown ? keys.active : -1;
  useScrolledInto(`${id}-${active}`);
  // Also with the list closed: what was typed counts when a button is pressed next.
  const likely = text.trim() === "" ? null : (result.found[keys.active]?.council ?? null);
  const { onLikely } = props;
  // Runs before the next key press: later, a button would briefly name the council for the previous text.
  useLayoutEffect(() => {
    onLikely?.(likely);
  }, [onLikely, likely]);

  return (
    // The list stays when the focus leaves: closed, it would move a button below away from under a click.
    <div className="lof-combobox">
      <SearchField
        role="combobox"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active < 0 ? undefined : `${id}-${active}`}
        label={label}
        placeholder="Name, short name or code"
        value={text}
        autoFocus={props.autoFocus}
        onKeyDown={keys.onKeyDown}
        onClick={() => setOpen(true)}
        onType={(typed) => {
          setText(typed);
          setOpen(true);
          setAllDistricts(false);
          keys.reset();
          props.onType?.();
        }}
      />
      <div className="lof-combobox-list" hidden={!shown || count === 0}>
        {result.note !== "" && <p className="lof-note">{result.note}</p>}
        <div role="listbox" id={`${id}-list`} aria-label={label}>
          {result.found.map((one, index) => (
            <Option
              key={one.council.code}
              id={`${id}-${index}`}
              active={index === active}
              onChoose={() => choose(index)}
            >
              <CouncilLines one={one} wanted={text} chosen={one.council.code === chosen?.code} />
            </Option>
          ))}
          {result.more !== null && (
            <Option id={`${id}-${count - 1}`} active={active === count - 1} onChoose={() => choose(count - 1)}>
              <span className="lof-note">
                {result.more.count} more {result.more.count === 1 ? "district" : "districts"} in {result.more.county}
              </span>
            </Option>
          )}
        </div>
      </div>
      {shown && count === 0 && (
        <p className="lof-note lof-combobox-none" role="status">
          {result.note}
        </p>
      )}
    </div>
  );
}

/** The full list starts at the chosen council; where none is chosen, at none. */
function startAt({ councils, chosen }: CouncilComboboxProps): number {
  return councils.findIndex((one) => one.code === chosen?.code);
}

function escape(
  shown: boolean,
  setOpen: (open: boolean) => void,
  { onEscape, openWhenEmpty }: CouncilComboboxProps,
): void {
  if (shown && openWhenEmpty !== true) setOpen(false);
  else onEscape?.();
}

function useScrolledInto(id: string): void {
  useEffect(() => {
    // In braces, because newer browsers return a promise, which React would take for a clean-up function.
    void document.getElementById(id)?.scrollIntoView({ block: "nearest" });
  }, [id]);
}

interface OptionProps {
  readonly id: string;
  readonly active: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** The focus stays in the field, which refers to the active option; options themselves only react to the mouse. */
function Option({ id, active, onChoose, children }: OptionProps) {
  return (
    <div
      role="option"
      id={id}
      aria-selected={active}
      className="lof-option"
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </div>
  );
}

function CouncilLines({
  one,
  wanted,
  chosen,
}: {
  readonly one: FoundCouncil;
  readonly wanted: string;
  readonly chosen: boolean;
}) {
  const { council, by, words } = one;
  const { name, kind, county, region, code } = council;
  const exact = name.toLowerCase() === wanted.trim().toLowerCase();
  return (
    <>
      <span className={exact || chosen ? "lof-option-name lof-option-name--exact" : "lof-option-name"}>
        {name}
        {chosen && <span className="lof-hidden"> (chosen)</span>}
      </span>
      <span className="lof-second">
        {by === "former" && `In place of ${words} · `}
        {by === "alias" && `${words} · `}
        {county === null ? (
          `${kind} · ${region}`
        ) : (
          <>
            District in <MarkedText text={county} wanted={by === "county" ? wanted : ""} />
          </>
        )}
        {" · "}
        {code}
      </span>
    </>
  );
}
