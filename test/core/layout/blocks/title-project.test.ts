/** Which titles name a project, and which a form or a unit. */
import { projectInTitle } from "../../../../src/core/layout/blocks/title-project";
import titles from "./title-project.json";

test.each(titles)("$title names $project", ({ title, project }) => {
  const cell = { row: 0, column: 0 };
  expect(projectInTitle({ text: title, cell })).toEqual(project === null ? null : { text: project, cell });
});

test("no title, no project", () => {
  expect(projectInTitle(null)).toBeNull();
});
