import { columnWidths } from "../../../src/report/docx/table";

test.each([
  [[1, 1, 1], 100, [33, 33, 34]],
  [[22, 78], 8844, [1945, 6899]],
  [[5], 7, [7]],
])("%j of %d twips: %j, and nothing left over", (shares, width, widths) => {
  expect(columnWidths(shares, width)).toEqual(widths);
});
