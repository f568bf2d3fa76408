/** `1 table`, `2 tables`. */
export const several = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
