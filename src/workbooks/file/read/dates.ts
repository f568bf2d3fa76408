/** ISO dates, as strict workbooks may hold them (`t="d"`), to the serial numbers of spreadsheets. */

const isoPattern = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2}(?:\.\d{1,9})?)Z?)?$/u;
const dayMilliseconds = 86_400_000;

/** Days since the workbook's first day, with the time as a fraction; null where the text is no date. */
export function isoToSerial(text: string, date1904: boolean): number | null {
  const match = isoPattern.exec(text);
  if (!match) return null;
  const part = (index: number): number => Number(match[index] ?? 0);
  const midnight = Date.UTC(part(1), part(2) - 1, part(3));
  const start = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const days = (midnight - start) / dayMilliseconds;
  const time = (part(4) * 3600 + part(5) * 60 + part(6)) / 86_400;
  // before March 1900 the count is one lower: the spreadsheets' 29 February 1900 never was
  return (!date1904 && days < 61 ? days - 1 : days) + time;
}
