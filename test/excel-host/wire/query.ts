/** Answers `load` and `retrieve`: the chosen scalars of an object, of what it leads to, and of the items of a collection. */
import { notBuilt } from "./fault";
import type { QueryInfo } from "./messages";
import type { HostObject } from "./object";

type Wanted = Map<string, Wanted>;

/** `["a","b/c","b/d"]` as a tree. */
function treeOf(select: readonly string[]): Wanted {
  const root: Wanted = new Map();
  for (const path of select) {
    let at = root;
    for (const part of path.split(/[/.]/u)) {
      if (part.toLowerCase() === "items") continue;
      const next = at.get(part) ?? new Map<string, Wanted>();
      at.set(part, next);
      at = next;
    }
  }
  return root;
}

const raised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** One object's answer. Identity always comes along, as the client rewrites its path with it. */
function valueOf(object: HostObject, wanted: Wanted, query: QueryInfo): Record<string, unknown> {
  const items = object.items();
  if (items && !wanted.has("$none")) {
    const own = new Set(object.scalars().map((name) => name.toLowerCase()));
    const chosen = [...wanted.keys()].filter((name) => own.has(name.toLowerCase()));
    const result: Record<string, unknown> = {};
    for (const name of chosen) result[raised(name)] = object.get(name);
    const first = query.Skip ?? 0;
    const shown = items.slice(first, query.Top == null ? undefined : first + query.Top);
    const perItem = chosen.length > 0 ? new Map([...wanted].filter(([name]) => !own.has(name.toLowerCase()))) : wanted;
    return { ...result, _Items: shown.map((item) => valueOf(item, perItem, {})) };
  }
  const result: Record<string, unknown> = { ...object.identity() };
  for (const [name, below] of wanted) {
    if (name === "$none") continue;
    if (name === "*") for (const scalar of object.scalars()) result[raised(scalar)] = object.get(scalar);
    else if (object.isNavigation(name)) result[raised(name)] = opened(object, name, below);
    else if (below.size > 0) throw notBuilt(`${object.type}.${name}`);
    else result[raised(name)] = object.get(name);
  }
  return result;
}

function opened(object: HostObject, name: string, below: Wanted): unknown {
  const other = object.open(name);
  return other && valueOf(other, below.size > 0 ? below : treeOf(["*"]), {});
}

/** The value of a Query action. Without a choice all scalars come. */
export function answerQuery(object: HostObject, query: QueryInfo | undefined): unknown {
  const select = query?.Select ?? [];
  const expand = query?.Expand ?? [];
  const chosen = [...select, ...expand];
  return valueOf(object, treeOf(chosen.length > 0 ? chosen : ["*"]), query ?? {});
}

/** The same with camelCase names, as `retrieve` wants it. */
export function camel(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camel);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name === "_Items" ? "items" : name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1),
      camel(inner),
    ]),
  );
}
