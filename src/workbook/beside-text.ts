/** What a column has beside its text, in characters: its width in a file and on paper includes this, Excel's own does not. */
export const besideText = 0.71;
