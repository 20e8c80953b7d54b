import type { IEnum, IFunction, IFunctionParameter } from "custom-functions-metadata";
import { escapeHtml, proseToHtml } from "./html.ts";

/** The fragment (anchor) of a function's help; part of the help address in functions.json. */
export function anchorOf({ name }: IFunction): string {
  return name.toLowerCase();
}

/** A function call with its arguments: LOF.METRIC(area, metric, [period], [field]). */
export function callOf({ name, parameters }: IFunction): string {
  const written = parameters.map((one) => {
    const word = one.repeating === true ? `${one.name}, …` : one.name;
    return one.optional === true ? `[${word}]` : word;
  });
  return `LOF.${name}(${written.join(", ")})`;
}

/** The help for one function: how to write it, what it returns, every argument with its choices. */
export function functionSection(one: IFunction, enums: readonly IEnum[]): string {
  const anchor = anchorOf(one);
  const list = one.parameters.map((parameter) => parameterItem(parameter, enums)).join("");
  return `<section id="${anchor}" aria-labelledby="${anchor}-name">
<h3 id="${anchor}-name">LOF.${escapeHtml(one.name)}</h3>
<p class="call"><code>${escapeHtml(callOf(one))}</code></p>
<p>${proseToHtml(one.description ?? "")}</p>
${list === "" ? "<p>It takes no arguments.</p>" : `<dl>\n${list}</dl>`}
</section>
`;
}

function parameterItem(parameter: IFunctionParameter, enums: readonly IEnum[]): string {
  const values = enums.find(({ id }) => id === parameter.customEnumId)?.values ?? [];
  const choices = values.map(({ stringValue, numberValue, tooltip }) => {
    const word = stringValue ?? String(numberValue ?? "");
    return `<li><code>${escapeHtml(word)}</code>${tooltip === "" ? "" : `: ${proseToHtml(tooltip)}`}</li>`;
  });
  const optional = parameter.optional === true ? " <span>(may be left out)</span>" : "";
  return `<dt><code>${escapeHtml(parameter.name)}</code>${optional}</dt>
<dd>${proseToHtml(parameter.description ?? "")}${choices.length === 0 ? "" : `<ul>${choices.join("")}</ul>`}</dd>
`;
}
