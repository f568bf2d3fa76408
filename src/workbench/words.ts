/** The page's own words; everything about scoring comes from the pane. */

export const words = {
  name: "绩评 工作台",
  open: "打开工作簿",
  save: "保存",
  undo: "撤销编辑",
  redo: "恢复编辑",
  sheets: "工作表",
  grid: "表格",
  pane: "绩评",
  opening: "正在打开…",
  drop: "松开即打开此工作簿",
  dropHint: "把 .xlsx 文件拖到页面上也可以打开。文件只在本页处理，不会上传。",
  saved: (name: string) => `已保存为 ${name}`,
  unsaved: "有未保存的改动",
  scoredName: (name: string) =>
    name.replace(
      /(?:（已评分）)?\.(?:xlsx|xlsm|xls)$/iu,
      (end) => `（已评分）${/\.xlsm$/iu.test(end) ? ".xlsm" : ".xlsx"}`,
    ),
  notOpened: (name: string, why: string) => `未能打开 ${name}：${why}`,
  blankForm: "空白自评表.xlsx",
  leave: "有未保存的改动，确定离开吗？",
};
