/** Every state of the pane that a person can bring about, as data: a workbook, a trouble of the host, and the way there. */
import type { Page } from "playwright-core";
import type { Words } from "../../../src/taskpane/words";

export interface PaneStateCase {
  readonly name: string;
  /** Below test/cases. */
  readonly file: string;
  /** A trouble of support/pane-host.ts. */
  readonly host?: string;
  /** Height of its picture in the documents; absent where it has none. */
  readonly picture?: number;
  /** Presses and types until the state is there. */
  readonly reach: (page: Page, words: Words) => Promise<void>;
}

const nanyue = "seeds/nanyue-2022.xlsx";
const changji = "seeds/changji-2022.xlsx";
const department = "seeds/suizhou-department-2018.xlsx";
const workbook = "seeds/workbook-2022.xlsx";

const press = (page: Page, name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();
const heading = (page: Page, name: string): Promise<void> => page.getByRole("heading", { name }).waitFor();

async function read(page: Page, words: Words): Promise<void> {
  await page.getByText(words.pane.seen.recognised).first().waitFor();
}

async function checked(page: Page, words: Words): Promise<void> {
  await read(page, words);
  await press(page, words.pane.actions.check);
  await page.getByRole("list", { name: words.pane.findings.title }).waitFor();
}

async function overwriting(page: Page, words: Words): Promise<void> {
  await read(page, words);
  await press(page, words.pane.actions.modes);
  await page.getByRole("menuitemradio", { name: words.pane.actions.overwrite }).click();
}

async function more(page: Page, words: Words, item: string): Promise<void> {
  await read(page, words);
  await press(page, words.pane.more.menu);
  await page.getByRole("menuitem", { name: item }).click();
}

async function scheme(page: Page, words: Words): Promise<void> {
  await read(page, words);
  await page.getByRole("button", { name: "财政部2020" }).click();
  await heading(page, words.pane.scheme.title);
}

/** Presses 一键评分 while timers are lost: the pause before the first sheet never ends, and the run stays where it is. */
async function stuck(page: Page, words: Words): Promise<void> {
  await page.evaluate(() => {
    const real = window.setTimeout.bind(window);
    Object.assign(window, { setTimeout: () => 0, again: () => Object.assign(window, { setTimeout: real }) });
  });
  await press(page, words.pane.actions.score);
  await page.getByText(words.pane.busy.stop, { exact: true }).waitFor();
  await page.evaluate("again()");
}

const type = (page: Page, sheet: string, cell: string, text: string): Promise<void> =>
  page.evaluate(([one, two, three]) => window.type?.(one ?? "", two ?? "", three ?? ""), [sheet, cell, text]);

export const paneStates: readonly PaneStateCase[] = [
  { name: "start", picture: 420, file: changji, reach: read },
  {
    name: "loading",
    file: nanyue,
    host: "hanging",
    reach: async (page, words) => page.getByText(words.pane.seen.reading).first().waitFor(),
  },
  { name: "empty", file: "negative/contacts.xlsx", reach: (page, words) => heading(page, words.pane.empty.title) },
  {
    name: "menu",
    file: workbook,
    async reach(page, words) {
      await read(page, words);
      await press(page, words.pane.actions.modes);
      await page.getByRole("menuitemradio", { name: words.pane.actions.overwrite }).waitFor();
    },
  },
  {
    name: "more-menu",
    file: nanyue,
    async reach(page, words) {
      await checked(page, words);
      await press(page, words.pane.more.menu);
      await page.getByRole("menuitemcheckbox").waitFor();
    },
  },
  {
    name: "scored",
    picture: 760,
    file: nanyue,
    async reach(page, words) {
      await read(page, words);
      await press(page, words.pane.actions.score);
      await page.getByRole("list", { name: words.pane.findings.title }).waitFor();
    },
  },
  { name: "several-sheets", file: workbook, reach: checked },
  { name: "department", file: department, reach: checked },
  {
    name: "finding",
    picture: 560,
    file: changji,
    async reach(page, words) {
      await checked(page, words);
      await page
        .getByRole("button", { name: new RegExp(`^${words.pane.findings.more}`, "u") })
        .first()
        .click();
      await press(page, words.pane.findings.ignore);
    },
  },
  {
    name: "judgement",
    picture: 640,
    file: nanyue,
    async reach(page, words) {
      await checked(page, words);
      const bands = page.getByRole("group", { name: words.pane.judgement.bands }).first();
      await bands.getByRole("button", { name: new RegExp(`^${words.pane.judgement.partly}`, "u") }).click();
      await page.getByRole("slider").first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: "indicators",
    file: changji,
    async reach(page, words) {
      await checked(page, words);
      const list = page.getByRole("list", { name: words.pane.indicators.title });
      await list.getByRole("button").nth(17).click();
      await list.getByRole("button").nth(19).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "outputs",
    file: changji,
    async reach(page, words) {
      await checked(page, words);
      await press(page, words.pane.done.dismiss);
      await page.getByRole("button", { name: words.pane.outputs.report }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "survey",
    picture: 640,
    file: changji,
    async reach(page, words) {
      await read(page, words);
      await type(page, "评分表", "E32", "");
      await checked(page, words);
      const form = page.getByRole("region", { name: words.pane.entries.title });
      await form.getByRole("textbox").nth(0).fill("80");
      await form.getByRole("textbox").nth(1).fill("15");
      await form.getByRole("textbox").nth(2).fill("5");
      await form.getByRole("button", { name: words.pane.entries.save }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "base-data",
    file: department,
    async reach(page, words) {
      await read(page, words);
      await type(page, "整体支出", "F5", "");
      await type(page, "整体支出", "E12", "");
      await type(page, "整体支出", "F12", "");
      await checked(page, words);
      const form = page.getByRole("region", { name: words.pane.entries.title });
      await form.getByRole("textbox").first().fill("三百");
      await form.getByRole("button", { name: words.pane.entries.save }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "preview",
    picture: 420,
    file: workbook,
    async reach(page, words) {
      await overwriting(page, words);
      await press(page, words.pane.preview.link);
      await heading(page, words.pane.preview.title);
    },
  },
  {
    name: "progress",
    file: workbook,
    async reach(page, words) {
      await read(page, words);
      await stuck(page, words);
    },
  },
  {
    name: "stopping",
    file: workbook,
    async reach(page, words) {
      await read(page, words);
      await stuck(page, words);
      await page.getByText(words.pane.busy.stop, { exact: true }).click();
      await page.getByText(words.pane.busy.stopping).waitFor();
    },
  },
  {
    name: "protected",
    file: changji,
    host: "protected",
    async reach(page, words) {
      await overwriting(page, words);
      await press(page, words.pane.actions.score);
      await page.getByText("自评表").last().waitFor();
    },
  },
  {
    name: "approved",
    file: workbook,
    async reach(page, words) {
      await more(page, words, words.pane.more.approved);
      await heading(page, words.pane.approved.title);
    },
  },
  {
    name: "help",
    file: nanyue,
    async reach(page, words) {
      await more(page, words, words.pane.more.help);
      await heading(page, words.pane.help.title);
    },
  },
  {
    name: "correction",
    picture: 560,
    file: changji,
    async reach(page, words) {
      await read(page, words);
      await press(page, words.pane.seen.correct);
      await heading(page, words.pane.correction.title);
    },
  },
  { name: "scheme", file: nanyue, reach: scheme },
  {
    name: "scheme-rule",
    picture: 640,
    file: nanyue,
    async reach(page, words) {
      await scheme(page, words);
      const rules = page.getByRole("list", { name: words.pane.scheme.options }).getByRole("button");
      await rules.nth(6).click();
      await rules.nth(8).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "scheme-compared",
    file: nanyue,
    async reach(page, words) {
      await scheme(page, words);
      await page.getByRole("combobox", { name: words.pane.scheme.choose }).selectOption("hubei-self-evaluation");
      await press(page, words.pane.scheme.compare);
      await page.getByText("→").first().waitFor();
    },
  },
  {
    name: "scheme-editor",
    file: nanyue,
    async reach(page, words) {
      await scheme(page, words);
      await press(page, words.pane.scheme.edit);
      await page.getByRole("textbox", { name: words.pane.result.execution }).fill("20");
      await page.getByRole("alert").first().waitFor();
    },
  },
];
