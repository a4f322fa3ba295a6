/** What somebody types, and the procedure that they mean: its code, and its name for whoever reads this. */
export type Search = readonly [typed: string, code: string, name: string];
