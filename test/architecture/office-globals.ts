import ts from "typescript";

const globals = new Set(["Excel", "Office", "OfficeExtension", "OfficeRuntime"]);

/** The places where a text names one of Office's globals, as a value or as a type: "line: name". */
export function officeGlobalsIn(text: string, fileName = "file.tsx"): string[] {
  const file = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && globals.has(node.text) && !isOnlyAName(node))
      found.push(`${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The word after a full stop (`sides.Excel`) or before a colon (`{ Excel: 1 }`) is a name of something else. */
function isOnlyAName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node && !isWindow(parent.expression);
  if (ts.isQualifiedName(parent)) return parent.right === node;
  return ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isEnumMember(parent)
    ? parent.name === node
    : false;
}

function isWindow(expression: ts.Expression): boolean {
  return ts.isIdentifier(expression) && ["window", "globalThis", "self"].includes(expression.text);
}
