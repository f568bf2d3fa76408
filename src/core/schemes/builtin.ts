/** The schemes that ship, one JSON file each. To add one, copy a file and enter it here. */
import type { Scheme } from "./scheme";
import { loadScheme } from "./load";
import hubei2018 from "./builtin/hubei-2018.json";
import hubeiSelfEvaluation from "./builtin/hubei-self-evaluation.json";
import hunanDepartment from "./builtin/hunan-department.json";
import mof2020 from "./builtin/mof-2020.json";
import mof2021 from "./builtin/mof-2021.json";
import partEvaluation2020 from "./builtin/part-evaluation-2020.json";
import shaoxing2019 from "./builtin/shaoxing-2019.json";
import sichuan2025 from "./builtin/sichuan-2025.json";
import sichuanProject2025 from "./builtin/sichuan-project-2025.json";

function shipped(json: { readonly id: string }): Scheme {
  const loaded = loadScheme(json);
  if (!loaded.ok) throw new Error(`scheme ${json.id}: ${JSON.stringify(loaded.failure)}`);
  return loaded.value;
}

/** Where nothing else calls for a scheme: 财预〔2020〕10号. */
export const defaultScheme: Scheme = shipped(mof2020);

/** In the order in which their `matches` are tried. */
export const builtInSchemes: readonly Scheme[] = [
  defaultScheme,
  ...[
    mof2021,
    shaoxing2019,
    hubei2018,
    partEvaluation2020,
    hubeiSelfEvaluation,
    hunanDepartment,
    sichuan2025,
    sichuanProject2025,
  ].map(shipped),
];

/** The scheme that ships under an id; null where none does. */
export function builtInScheme(id: string): Scheme | null {
  return builtInSchemes.find((scheme) => scheme.id === id) ?? null;
}
