/** A rule book as data: weights, methods, grade bands, options, each with its source. The JSON's shape; `schema.ts` checks it when loaded. */
import type { SchemeOptions } from "./options";

/** A figure or choice of a scheme with where it stands. `confirmed` false: known, the original not read. */
export interface Source {
  readonly document: string;
  readonly clause: string | null;
  readonly confirmed: boolean;
}

/** Grade bands in points of 100, from the best; ends as digits, null open. */
export interface SchemeBand {
  readonly label: string;
  readonly low: string | null;
  readonly lowIncluded: boolean;
  readonly high: string | null;
  readonly highIncluded: boolean;
  /** 优, 良 … where the label is A+ and its like. */
  readonly name: string | null;
}

/** The weight of a level-1 group where the sheet gives none, in points; digits. */
export interface LevelWeight {
  /** Names that mean this level: 产出, 产出指标; also level-2 names that belong to it, for tables without a level of their own. */
  readonly names: readonly string[];
  readonly weight: string;
}

/** A condition on level weights: 产出 + 效益 ≥ 60. */
export interface LevelCondition {
  readonly levels: readonly string[];
  readonly atLeast: string;
  /** Level-1 names that a table must have for the condition to hold (决策, 过程: evaluations of projects); empty: always. */
  readonly when: readonly string[];
  readonly source: Source;
}

/** A rule for an indicator of a certain name that has neither standard nor target on the sheet. */
export interface NamedRule {
  readonly names: readonly string[];
  /** A 评分标准 sentence, read like one on a sheet; null: only the formula is given. */
  readonly standard: string | null;
  /** Formula over base data, as text: `在职人员数/编制数`. */
  readonly formula: string | null;
  /** The weight that the rule was published for, digits; with another weight a person scores. Null: any. */
  readonly weight: string | null;
  readonly source: Source;
}

/** Three bands of qualities, as fractions of the weight. */
export interface QualityBands {
  readonly full: readonly [string, string];
  readonly partly: readonly [string, string];
  readonly not: readonly [string, string];
  readonly source: Source;
}

/** A finding's severity and threshold as a scheme sets them. */
export interface FindingSetting {
  readonly severity: "error" | "warning" | "info" | "off";
  /** Digits, where the check has a threshold of its own: a fraction (`"0.1"` is 10 %); absent: the check's. */
  readonly threshold?: string | undefined;
}

export interface Scheme {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly source: Source;
  /** Words of place and year in title, unit, department or file name that call for this scheme; all of one list must occur. */
  readonly matches: readonly (readonly string[])[];
  /** Points of the whole table, 100. */
  readonly total: string;
  readonly levelWeights: readonly LevelWeight[];
  /** Where the table has a cost level of its own (财预〔2021〕101号); null where the scheme makes no difference. */
  readonly levelWeightsWithCost: readonly LevelWeight[] | null;
  readonly levelWeightsSource: Source;
  readonly levelConditions: readonly LevelCondition[];
  readonly bands: readonly SchemeBand[];
  readonly bandsSource: Source;
  readonly quality: QualityBands;
  readonly namedRules: readonly NamedRule[];
  readonly options: SchemeOptions;
  readonly optionSources: Readonly<Record<string, Source>>;
  readonly findings: Readonly<Record<string, FindingSetting>>;
}
