/** Excel.ChartCollection and the few things of a chart that are asked. */
import type { HostChart } from "../book/sheet";
import { invalidArgument } from "../wire/fault";
import { asHostObject, defineClass, oneOf } from "../wire/object";
import type { SheetSelf } from "./world";

interface ChartSelf extends SheetSelf {
  readonly chart: HostChart;
}

interface PartSelf extends ChartSelf {
  readonly path: string;
}

const property = (
  name: string,
): { get: (self: PartSelf) => unknown; set: (self: PartSelf, value: unknown) => void } => ({
  get: ({ chart, path }) => chart.look.get(`${path}${name}`) ?? null,
  set: ({ chart, path }, value) => {
    chart.look.set(`${path}${name}`, value);
  },
});

const addressOf = (given: unknown): string => {
  const address = asHostObject(given)?.get("address");
  if (typeof address !== "string") throw invalidArgument("range");
  return address;
};

const title = defineClass<PartSelf>({
  type: "ChartTitle",
  scalars: { text: property("text"), visible: property("visible") },
});
const legend = defineClass<PartSelf>({ type: "ChartLegend", scalars: { visible: property("visible") } });
const axis = defineClass<PartSelf>({
  type: "ChartAxis",
  scalars: { reversePlotOrder: property("reversePlotOrder"), minimum: property("minimum") },
});
const axes = defineClass<PartSelf>({
  type: "ChartAxes",
  navigation: {
    categoryAxis: (self) => axis({ ...self, path: "category/" }),
    valueAxis: (self) => axis({ ...self, path: "value/" }),
  },
});
const series = defineClass<PartSelf>({
  type: "ChartSeries",
  scalars: { hasDataLabels: property("hasDataLabels"), name: property("name") },
  methods: {
    setXAxisValues: ({ chart, path }, [range]) => {
      chart.look.set(`${path}labels`, addressOf(range));
    },
  },
});
const seriesList = defineClass<PartSelf>({
  type: "ChartSeriesCollection",
  methods: { getItemAt: (self, [at]) => series({ ...self, path: `series ${String(at)}/` }) },
});

export const chart = defineClass<ChartSelf>({
  type: "Chart",
  identity: (self) => ({ Id: self.chart.id }),
  scalars: {
    id: (self) => self.chart.id,
    name: {
      get: (self) => self.chart.look.get("name") ?? "",
      set: (self, value) => {
        self.chart.look.set("name", value);
      },
    },
  },
  navigation: {
    title: (self) => title({ ...self, path: "title/" }),
    legend: (self) => legend({ ...self, path: "legend/" }),
    axes: (self) => axes({ ...self, path: "" }),
    series: (self) => seriesList({ ...self, path: "" }),
  },
  methods: {
    setPosition: (self, [from, to]) => {
      self.chart.look.set("position", [addressOf(from), addressOf(to)]);
    },
    delete: ({ sheet, chart: mine }) => {
      sheet.charts = sheet.charts.filter((other) => other !== mine);
    },
  },
});

export const charts = defineClass<SheetSelf>({
  type: "ChartCollection",
  items: (self) => self.sheet.charts.map((one) => chart({ ...self, chart: one })),
  methods: {
    getCount: ({ sheet }) => sheet.charts.length,
    getItem: (self, [id]) => chart({ ...self, chart: oneOf(self.sheet.charts, (one) => one.id === id, "chart") }),
    add: (self, [type, source]) => {
      const id = `{CH${String(self.world.book.nextId()).padStart(6, "0")}}`;
      const made: HostChart = { id, type: String(type), source: addressOf(source), look: new Map() };
      self.sheet.charts.push(made);
      return chart({ ...self, chart: made });
    },
  },
});
