/** The blank form by a scheme; what makes it comes when one is asked for. */
import type { Remembered } from "../../core/evaluation";
import type { Scheme } from "../../core/schemes/scheme";
import type { FormSheet } from "../../workbooks/sheet-content";

const maker = () => import(/* webpackChunkName: "form" */ "./form-maker");

/** By the given scheme; by the workbook's choice where none is given, and by the general one where it has none. */
export async function formFor(scheme: Scheme | null, remembered: Remembered | null): Promise<FormSheet> {
  const { blankForm, builtInSchemes, defaultScheme } = await maker();
  const own = remembered?.ownScheme ?? null;
  const id = remembered?.schemeId ?? null;
  const chosen = own !== null && own.id === id ? own : builtInSchemes.find((one) => one.id === id);
  return blankForm(scheme ?? chosen ?? defaultScheme);
}
