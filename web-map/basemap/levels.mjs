/** What a shore bounds, by GSHHG's numbers; each lies inside the one before. */
export const LEVEL = {land: 1, lake: 2, island: 3, pond: 4};
