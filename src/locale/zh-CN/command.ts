/** The `jiping` command in Chinese. */
import type { CommandWords, WrongWord } from "../command";

const wrong: Readonly<Record<WrongWord, string>> = {
  unknown: "没有这个选项",
  mode: "应为 fill、verify 或 overwrite",
  jobs: "应为 1 到 64 的整数",
  shard: "应为“第几份/共几份”，如 3/64",
  "missing-file": "没有指定工作簿或文件夹",
  "missing-value": "后面缺少内容",
  weight: "应为数字",
  "one-file": "一次只做一个工作簿的报告",
  docx: "应写明 .docx 文件名",
};

const or = (text: string | null): string => text ?? "—";

export const commandWords: CommandWords = {
  usage: `绩评：绩效自评表评分与核对

用法
  jiping score 文件或文件夹… [选项]     评分或核对
  jiping standard --text 评分标准 --weight 分值 --actual 实际完成值 [--target 指标值] [--scheme 方案] [--json]
  jiping standard --batch [--scheme 方案] < cases.jsonl
  jiping schemes [--json]               列出评分方案
  jiping report 文件 --out 报告.docx [--scheme 方案或方案.json]   生成评价报告

score 的选项
  --mode fill|verify|overwrite   只填空白得分（默认）/ 只核对不写 / 覆盖已有得分；公式一律不动
  --out 文件或文件夹             写到哪里；不写此项则不存盘，原文件从不改动
  --scheme 方案或方案.json       指定评分方案
  --approved 目标表.xlsx          与批复的绩效目标表核对：分值、指标值有无改动，指标有无增减
  --add-columns                  没有分值、得分栏的表，在右侧加上
  --no-marks                     写出的工作簿不带突出显示和批注
  --jobs 数目                    同时处理几个文件
  --shard 第几份/共几份          只做其中一份，用于多机分批
  --since 文件夹                 其中 .jsonl 结果里已有且未变的文件不再做
  --summary 汇总.xlsx|汇总.csv   另存一份汇总表
  --json                         每个文件输出一行 JSON

退出码：0 没有错误；1 有错误级问题；2 有文件读不了，或命令写错。report 写成即为 0，问题列在报告里。`,
  unknownCommand: (word) => `没有“${word}”这个命令。运行 jiping --help 查看用法。`,
  wrongWord: (word, detail) => `${word}：${wrong[detail]}。运行 jiping --help 查看用法。`,
  noFiles: (place) => `${place}：没有 .xlsx、.xlsm 或 .xls 文件。`,
  noSuchFile: (file) => `${file}：没有这个文件或文件夹。`,
  cannotRead: (file, why) => `${file}：${why}`,
  noTargets: (file) => `${file}：没有找到批复的绩效目标表（要有指标名称和指标值两列）。`,
  notDone: (file, why) => `${file}：没有做成（${why}），其余文件照做。请检查权限和文件大小后单独重试。`,
  cannotWrite: (file, why) => `${file}：写不了（${why}）。`,
  schemeProblem: (file, problems) => `${file}：评分方案有误：${problems}`,
  noSuchScheme: (id, known) => `没有评分方案“${id}”。现有：${known}。`,
  outputIsInput: (file) => `${file}：输出不能是原文件，请另取文件名。`,
  outputNeedsFolder: "--out：处理多个文件时应为文件夹。",
  sameOutput: (file) => `${file}：有两个文件要写到这里，请分开处理。`,
  columns: { weight: "分值", score: "得分", grade: "等级", total: "总分" },
  summary: {
    file: "文件",
    gradesName: "等级分布",
    gradesTitle: "各等级表数",
    grade: "等级",
    tables: "张数",
    noGrade: "未评定",
  },
  progress: (done, total, file) => `${done}/${total} ${file}`,
  passedOver: (count) => `${count} 个文件此前已评且未变，略过。`,
  written: (file, cells) => `已存 ${file}，写入 ${cells} 个单元格。`,
  heldBack: (cell, purpose, why) => `${cell} ${purpose}没有写入：${why}`,
  tableTitle: (sheet, range, kind) => `【${sheet}】${range} ${kind}`,
  facts: ({ project, unit, year, scheme, indicators }) =>
    [
      project === null ? null : `项目：${project}`,
      unit === null ? null : `单位：${unit}`,
      year === null ? null : `${year}年度`,
      `${indicators} 项指标`,
      `方案：${scheme}`,
    ]
      .filter((part) => part !== null)
      .join("；"),
  total: (score, claimed, weight) =>
    `总分 ${or(score)}${weight === null ? "" : `（满分 ${weight}）`}，表上填写 ${or(claimed)}`,
  grade: (label, claimed) => `等级 ${or(label)}${claimed === null ? "" : `，表上填写 ${claimed}`}`,
  pending: (count) => `${count} 项指标待人工判定，判定后才有总分和等级。`,
  notScored: "列没有认准，没有评分。",
  noFindings: "没有发现问题。",
  findings: (errors, warnings, infos) => `问题：错误 ${errors}，警告 ${warnings}，提示 ${infos}`,
  skippedSheet: (sheet, reason) => `【${sheet}】略过：${reason}`,
  noTables: "没有可评分的表。",
  reported: (file, tables) => `已存 ${file}，${tables} 张表的评价报告。标黄的“待填写”请补全，日期和签字处留空。`,
  nothingToReport: (file) => `${file}：没有可写报告的自评表，没有生成报告。`,
  summed: (files, tables, errors, failed) =>
    `共 ${files} 个文件，${tables} 张表，错误级问题 ${errors} 个${failed > 0 ? `，${failed} 个文件没有做成` : ""}。`,
};
