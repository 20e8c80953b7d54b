/** +1: high is good. -1: low is good. 0: neither, a high value is only higher. */
export type PolarityFactor = 1 | -1 | 0;
