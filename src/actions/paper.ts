/** Points that A4 landscape leaves for a sheet's rows, and the least scale at which text of 10 points stays at 9. */
export const paper = { points: 515, leastScale: 0.9 } as const;
