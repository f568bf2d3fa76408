/** What only the whole sentence tells: which states are items of a list, which points belong to 满分, which way a bare figure points. */
import type { Clause } from "../kinds";
import { pointed } from "./arrange/bare";
import { basis100 } from "./arrange/basis";
import { changes } from "./arrange/changes";
import { closed } from "./arrange/closed";
import { countedRungs } from "./arrange/counted";
import { degrees } from "./arrange/degrees";
import { delays } from "./arrange/delays";
import { degressive } from "./arrange/degressive";
import { eachMet } from "./arrange/each-met";
import { fewerMet } from "./arrange/fewer-met";
import { goals } from "./arrange/goals";
import { itemised } from "./arrange/itemised";
import { loneFigure } from "./arrange/lone-figure";
import { magnitudes } from "./arrange/magnitudes";
import { partsOfSteps } from "./arrange/part-of-step";
import { noneFound } from "./arrange/none-found";
import { named } from "./arrange/named";
import { partly } from "./arrange/partly";
import { ranks } from "./arrange/ranks";
import { overPlan } from "./arrange/over-plan";
import { faults } from "./arrange/faults";
import { reached } from "./arrange/reached";
import { repeated } from "./arrange/repeated";
import { answers } from "./arrange/answers";
import { andSoOn } from "./arrange/and-so-on";
import { settled } from "./arrange/settled";
import { shortRungs } from "./arrange/short-rungs";
import { shortSteps } from "./arrange/short-steps";
import { worded } from "./arrange/worded";
import { wholeStates } from "./arrange/whole-states";

/** A sentence taken apart. */
export interface Read {
  readonly clauses: readonly Clause[];
  readonly unread: readonly string[];
}

const passes: readonly ((clauses: readonly Clause[]) => readonly Clause[])[] = [
  named,
  answers,
  repeated,
  reached,
  faults,
  basis100,
  degressive,
  ranks,
  eachMet,
  fewerMet,
  countedRungs,
  worded,
  degrees,
  closed,
  changes,
  overPlan,
  goals,
  itemised,
  delays,
  wholeStates,
  partly,
  shortSteps,
  noneFound,
  pointed,
  magnitudes,
  settled,
];

/** The clauses of a sentence as they belong together. */
export function arranged(clauses: readonly Clause[], unread: readonly string[]): Read {
  const read = loneFigure(shortRungs(partsOfSteps(andSoOn({ clauses, unread }))));
  return { clauses: passes.reduce((found, pass) => pass(found), read.clauses), unread: read.unread };
}
