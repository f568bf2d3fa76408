import { threadsFor } from "../../../src/cli/score/threads";

test.each([
  ["one small file", 1, 8, 4, 1],
  ["ten small files: a thread would start longer than they take", 10, 8, 2, 1],
  ["forty small files", 40, 8, 4, 2],
  ["a thousand", 1000, 8, 2, 2],
  ["two large ones", 2, 700, 8, 2],
  ["one job", 2, 700, 1, 1],
  ["none", 0, 0, 4, 1],
])("%s", (_, count, kilobytes, jobs, threads) => {
  const tasks = Array.from({ length: count }, (__, at) => ({ place: `${at}.xlsx`, out: null }));
  expect(
    Math.max(
      1,
      threadsFor(tasks, jobs, () => kilobytes * 1024),
    ),
  ).toBe(threads);
});

test("files are asked for their size only until it is known", () => {
  const tasks = Array.from({ length: 1000 }, (_, at) => ({ place: `${at}.xlsx`, out: null }));
  let asked = 0;
  threadsFor(tasks, 2, () => {
    asked++;
    return 64 * 1024;
  });
  expect(asked).toBe(4);
});
