/** Excel.RangeAreas and its collection of ranges. */
import { defineClass } from "../wire/object";
import { fullAddress } from "./address";
import { conditionalFormats } from "./conditionalFormats";
import { dataValidation } from "./dataValidation";
import { rangeFormat } from "./rangeFormat";
import type { AreasSelf } from "./world";

const rangeCollection = defineClass<AreasSelf>({
  type: "RangeCollection",
  items: ({ world, sheet, areas }) => areas.map((area) => world.wrap.range(sheet, area)),
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: ({ world, sheet, areas }, [index]) => {
      const area = areas[Number(index)];
      return area ? world.wrap.range(sheet, area) : null;
    },
  },
});

export const rangeAreas = defineClass<AreasSelf>({
  type: "RangeAreas",
  identity: ({ referenceId }): Record<string, unknown> => (referenceId === null ? {} : { _ReferenceId: referenceId }),
  scalars: {
    address: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(","),
    areaCount: ({ areas }) => areas.length,
  },
  navigation: {
    areas: (self) => rangeCollection(self),
    format: ({ sheet, areas }) => rangeFormat({ sheet, areas }),
    worksheet: ({ world, sheet }) => world.wrap.sheet(sheet),
    conditionalFormats: (self) => conditionalFormats(self),
    dataValidation: (self) => dataValidation(self),
  },
  methods: {
    _KeepReference: (self) => {
      self.referenceId ??= self.world.keep(rangeAreas(self));
    },
  },
});
