/** Forms that a scan makes of a sign: `290%` for `≥90%`, `工5%` for `±5%`. A doubt with a suggestion, never a reading. */
import { squeeze } from "./text";

/** What a form looks like and what it probably was. */
interface LostSign {
  readonly form: RegExp;
  readonly suggest: (match: RegExpExecArray) => string | null;
  /** True where the text is a number as it stands (290 % exists), so that it is read with a doubt. */
  readonly readable: boolean;
}

const percentOf = (digits: string | undefined): number => Number(digits ?? "");
const probable = (digits: string | undefined): boolean => percentOf(digits) >= 10 && percentOf(digits) <= 100;
const rest = (sign: string) => (match: RegExpExecArray) => sign + (match[1] ?? "");
const straight = (digits: string): string => digits.replace(/[OoQ〇]/gu, "0").replace(/[lI|]/gu, "1");

const lostSigns: readonly LostSign[] = [
  {
    form: /^2(\d{2,3}(?:\.\d+)?)%$/u,
    suggest: ([, digits]) => (probable(digits) && !digits?.startsWith("0") ? `≥${digits ?? ""}%` : null),
    readable: true,
  },
  {
    form: /^2(\d{2,3})\$$/u,
    suggest: ([, digits]) => (probable(digits) && !digits?.startsWith("0") ? `≥${digits ?? ""}%` : null),
    readable: false,
  },
  { form: /^(\d+(?:\.\d+)?)\$$/u, suggest: ([, digits]) => `${digits ?? ""}%`, readable: false },
  { form: /^[工士土王]([\d.]+\D{0,4})$/u, suggest: rest("±"), readable: false },
  { form: /^[\^ˆ∧》乏三Z之]=?([\d.]+\D{0,4})$/u, suggest: rest("≥"), readable: false },
  { form: /^[WwQ《v∨]=?([\d.]+\D{0,4})$/u, suggest: rest("≤"), readable: false },
  { form: /^[到S]([\d.]+\D{0,4})$/u, suggest: rest("≤"), readable: false },
  { form: /^二([\d.]+\D{0,4})$/u, suggest: rest("="), readable: false },
  { form: /^第([o〇]\D{1,3})$/iu, suggest: ([, all = ""]) => straight(all), readable: false },
  {
    form: /^([≥≤=<>]?(?=[\dOolI|]*\d)(?=\d*[OolI|])[\dOolI|]{1,6}(?:\.\d+)?(?:%|\p{Script=Han}{1,3}))$/u,
    suggest: ([all]) => straight(all),
    readable: false,
  },
];

/** What a text probably was before a scan lost its sign; null for other texts. */
export function lostSignOf(text: string): { readonly suggestion: string; readonly readable: boolean } | null {
  const squeezed = squeeze(text);
  if (squeezed.length > 16) return null;
  for (const { form, suggest, readable } of lostSigns) {
    const match = form.exec(squeezed);
    const suggestion = match && suggest(match);
    if (suggestion !== null && suggestion !== "") return { suggestion, readable };
  }
  return null;
}
