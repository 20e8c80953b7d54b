import { useId } from "react";
import { rowOrders, type RowOrder } from "../../../../report/choices/row-order.ts";

const names: Readonly<Record<RowOrder, string>> = {
  framework: "As in the framework",
  gap: "Furthest behind the median first",
  position: "Last places first",
};

export interface OrderChoiceProps {
  readonly order: RowOrder;
  readonly onChange: (order: RowOrder) => void;
}

/** In what order the rows of each page stand. */
export function OrderChoice({ order, onChange }: OrderChoiceProps) {
  const id = useId();
  return (
    <div className="lof-range">
      <label className="lof-order" htmlFor={id}>
        Order of the rows
      </label>
      <select
        id={id}
        className="lof-field"
        value={order}
        onChange={({ target }) => onChange(rowOrders.find((one) => one === target.value) ?? "framework")}
      >
        {rowOrders.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
