/** Where the definitions stand (`src/METHODS.md`). Cells and reports do not know on which host the help is. */
export const methodsPage =
  "The methods page of the help, methods.html: every definition with its reason, source, an example and a formula to check it by.";
