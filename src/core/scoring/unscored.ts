/** The place of a score where nothing was scored: a table that was not recognised for sure. */
import type { TableReading } from "../reading/table";
import type { FundsScore, IndicatorScore, TableScore } from "./score";

const noScore: IndicatorScore = {
  status: "judgement",
  weight: null,
  weightSource: "none",
  score: null,
  exact: null,
  share: null,
  range: null,
  proposal: null,
  judged: false,
  working: [],
  otherReadings: [],
  met: null,
  method: "none",
  clauses: [],
  unread: [],
};

const noFunds: FundsScore = {
  rate: null,
  weight: null,
  weightSource: "none",
  score: null,
  working: [],
  otherReadings: [],
};

/** Rows without scores, the written total and grade as they stand. */
export function unscoredTable(reading: TableReading): TableScore {
  return {
    indicators: reading.indicators.map(() => noScore),
    funds: reading.funds.map(() => noFunds),
    levels: [],
    total: {
      score: null,
      claimed: reading.claimedTotal?.number ?? null,
      cell: reading.layout.totalCell,
      weight: null,
      pending: reading.indicators.length,
      working: [],
    },
    grade: { label: null, ofClaimed: null, claimed: reading.claimedGrade?.text ?? null, cell: reading.gradeCell },
  };
}
