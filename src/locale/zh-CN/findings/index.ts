/** Findings in Chinese, all codes. */
import type { FindingWords } from "../../findings";
import { fundsFindings } from "./funds";
import { scoreFindings } from "./scores";
import { valueFindings } from "./values";
import { workbookFindings } from "./workbook";

export const findingWords: FindingWords = { ...fundsFindings, ...scoreFindings, ...valueFindings, ...workbookFindings };
