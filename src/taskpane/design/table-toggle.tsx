import { DataBarHorizontalRegular } from "@fluentui/react-icons/svg/data-bar-horizontal";
import { Table16Regular } from "@fluentui/react-icons/svg/table";
import { TextButton } from "./text-button.tsx";

export interface TableToggleProps {
  readonly asTable: boolean;
  readonly onToggle: () => void;
  /** Distinguishes the buttons for screen readers: "the neighbours", "the trend". */
  readonly of: string;
}

/** Swaps a list for the picture of its places and back. */
export function PictureToggle({ asPicture, onToggle }: { readonly asPicture: boolean; readonly onToggle: () => void }) {
  return (
    <TextButton
      className="lof-table-toggle"
      onPress={onToggle}
      icon={asPicture ? <Table16Regular aria-hidden="true" /> : <DataBarHorizontalRegular aria-hidden="true" />}
    >
      {asPicture ? "Show as list" : "Show as picture"}
      <span className="lof-hidden"> of the outcome</span>
    </TextButton>
  );
}

/** Swaps a picture for the table of its figures and back. */
export function TableToggle({ asTable, onToggle, of }: TableToggleProps) {
  return (
    <TextButton
      className="lof-table-toggle"
      onPress={onToggle}
      icon={asTable ? <DataBarHorizontalRegular aria-hidden="true" /> : <Table16Regular aria-hidden="true" />}
    >
      {asTable ? "Show as picture" : "Show as table"}
      <span className="lof-hidden"> of {of}</span>
    </TextButton>
  );
}
