/** Excel.CustomXmlPartCollection, its parts, and those of one namespace. */
import type { HostXmlPart } from "../book/book";
import { HostFault, invalidArgument, itemNotFound } from "../wire/fault";
import { defineClass, oneOf } from "../wire/object";
import type { World } from "./world";

interface PartSelf {
  readonly world: World;
  readonly part: HostXmlPart;
}

interface ScopedSelf {
  readonly world: World;
  readonly namespace: string;
}

const namespacePattern = /<[^?!][^>]*xmlns="([^"]*)"/u;

/** The namespace of the root element. */
const namespaceOf = (xml: string): string => namespacePattern.exec(xml)?.[1] ?? "";

function checked(xml: unknown): string {
  if (typeof xml !== "string" || !/<\/[^>]+>\s*$|\/>\s*$/u.test(xml)) throw invalidArgument("xml");
  return xml;
}

const part = defineClass<PartSelf>({
  type: "CustomXmlPart",
  identity: (self) => ({ Id: self.part.id }),
  scalars: { id: (self) => self.part.id, namespaceUri: (self) => namespaceOf(self.part.xml) },
  methods: {
    getXml: (self) => self.part.xml,
    setXml: (self, [xml]) => {
      self.part.xml = checked(xml);
    },
    delete: ({ world, part: mine }) => {
      world.book.xmlParts.splice(world.book.xmlParts.indexOf(mine), 1);
    },
  },
});

const inScope = ({ world, namespace }: ScopedSelf): HostXmlPart[] =>
  world.book.xmlParts.filter(({ xml }) => namespaceOf(xml) === namespace);

const scoped = defineClass<ScopedSelf>({
  type: "CustomXmlPartScopedCollection",
  items: (self) => inScope(self).map((one) => part({ world: self.world, part: one })),
  methods: {
    getCount: (self) => inScope(self).length,
    getItem: (self, [id]) => part({ world: self.world, part: oneOf(inScope(self), (one) => one.id === id, "part") }),
    getOnlyItem: (self) => {
      const [only, ...others] = inScope(self);
      if (!only) throw itemNotFound("part");
      if (others.length > 0) throw new HostFault("InvalidOperation", "more than one part");
      return part({ world: self.world, part: only });
    },
  },
});

export const customXmlParts = defineClass<World>({
  type: "CustomXmlPartCollection",
  items: (world) => world.book.xmlParts.map((one) => part({ world, part: one })),
  methods: {
    getCount: ({ book }) => book.xmlParts.length,
    getByNamespace: (world, [namespace]) => scoped({ world, namespace: String(namespace) }),
    getItem: (world, [id]) => part({ world, part: oneOf(world.book.xmlParts, (one) => one.id === id, "part") }),
    add: (world, [xml]) => {
      const made = { id: `{XML${String(world.book.nextId()).padStart(6, "0")}}`, xml: checked(xml) };
      world.book.xmlParts.push(made);
      return part({ world, part: made });
    },
  },
});
