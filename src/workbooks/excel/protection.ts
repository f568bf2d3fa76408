/** What the protection of a sheet leaves allowed. */

type Option = "allowFormatCells" | "allowEditObjects";

/** Whether a sheet's protection leaves something allowed; the host gives options only where it is protected. */
export function allows({ protected: shut, options }: Excel.WorksheetProtection, option: Option): boolean {
  const given: Readonly<Partial<Record<Option, boolean>>> | null = options;
  return !shut || optionOf(given, option);
}

function optionOf(options: Readonly<Partial<Record<Option, boolean>>> | null, option: Option): boolean {
  return options?.[option] === true;
}
