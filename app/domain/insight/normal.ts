/** The 97.5th percentile of the standard normal distribution: the two sides of 95 %. */
export const Z_95 = 1.959964;
