/** An object behind the wire: what may be read, set, called and reached, by the public camelCase names. */
import { HostFault, itemNotFound, notBuilt } from "./fault";

/** A live object of the host. */
export interface HostObject {
  readonly type: string;
  /** The thing itself, for methods that take objects as arguments. */
  readonly self: unknown;
  scalars(): readonly string[];
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  /** Another object by navigation property; null for `…OrNullObject` that has none. */
  open(name: string): HostObject | null;
  isNavigation(name: string): boolean;
  /** A method: an object, a plain result, or nothing. */
  call(name: string, args: readonly unknown[]): unknown;
  /** The items of a collection; null for other objects. */
  items(): readonly HostObject[] | null;
  /** The level of ExcelApi from which a member is there, where that is above 1.9. */
  since(name: string): string | null;
  /** What the client needs to find the object again: `Id`, `_Id` or `_ReferenceId`. */
  identity(): Readonly<Record<string, unknown>>;
}

interface Scalar<T> {
  readonly get: (self: T) => unknown;
  readonly set?: (self: T, value: unknown) => void;
}

/** The members of a class that this host builds. A scalar given as a function can only be read. */
export interface ClassMembers<T> {
  readonly type: string;
  readonly scalars?: Readonly<Record<string, Scalar<T> | ((self: T) => unknown)>>;
  readonly navigation?: Readonly<Record<string, (self: T) => HostObject>>;
  readonly methods?: Readonly<Record<string, (self: T, args: readonly unknown[]) => unknown>>;
  readonly items?: (self: T) => readonly HostObject[];
  readonly identity?: (self: T) => Readonly<Record<string, unknown>>;
  /** Levels of ExcelApi above 1.9 of members that need one. */
  readonly since?: Readonly<Record<string, string>>;
}

const orNull = "OrNullObject";

/** Finds members whose names arrive with the first letter raised, or as the user typed them in `load`. */
function finder<M>(members: Readonly<Record<string, M>> | undefined): (name: string) => M | null {
  const exact = new Map(Object.entries(members ?? {}));
  const lower = new Map([...exact].map(([name, member]) => [name.toLowerCase(), member]));
  return (name) => exact.get(name) ?? lower.get(name.toLowerCase()) ?? null;
}

/** One rule serves every `…OrNullObject`: do as the plain member does, and what is not found is null. */
function nullWhereMissing(find: () => unknown): unknown {
  try {
    return find();
  } catch (fault) {
    if (fault instanceof HostFault && fault.code === "ItemNotFound") return null;
    throw fault;
  }
}

function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "identity" in value && "self" in value;
}

function plain(name: string): string | null {
  return name.endsWith(orNull) ? name.slice(0, -orNull.length) : null;
}

/** Makes the wrapper of a class from its members. */
export function defineClass<T>(members: ClassMembers<T>): (self: T) => HostObject {
  const member = (name: string): string => `${members.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  const scalar = finder(members.scalars);
  const opener = finder(members.navigation);
  const method = finder(members.methods);
  const since = finder(members.since);
  const names = Object.keys(members.scalars ?? {});
  const scalarOf = (name: string): Scalar<T> => {
    const found = scalar(name);
    if (!found) throw notBuilt(member(name));
    return typeof found === "function" ? { get: found } : found;
  };
  return (self) => ({
    type: members.type,
    self,
    scalars: () => names,
    get: (name) => scalarOf(name).get(self),
    set(name, value) {
      const { set } = scalarOf(name);
      if (!set) throw new HostFault("InvalidArgument", `${member(name)} cannot be set`);
      set(self, value);
    },
    isNavigation: (name) => opener(name) !== null || opener(plain(name) ?? name) !== null,
    open(name) {
      const exact = opener(name);
      if (exact) return exact(self);
      const base = opener(plain(name) ?? "");
      if (!base) throw notBuilt(member(name));
      const value = nullWhereMissing(() => base(self));
      return isHostObject(value) ? value : null;
    },
    call(name, args) {
      const exact = method(name);
      if (exact) return exact(self, args);
      const base = method(plain(name) ?? "");
      if (!base) throw notBuilt(`${member(name)}()`);
      return nullWhereMissing(() => base(self, args));
    },
    since: (name) => since(name) ?? since(plain(name) ?? name),
    items: () => members.items?.(self) ?? null,
    identity: () => members.identity?.(self) ?? {},
  });
}

/** Checks that a value is an object of the host. */
export function asHostObject(value: unknown): HostObject | null {
  return isHostObject(value) ? value : null;
}

/** The item of a list that fits, or ItemNotFound. */
export function oneOf<T>(list: readonly T[], fits: (item: T) => boolean, what: string): T {
  const found = list.find(fits);
  if (found === undefined) throw itemNotFound(what);
  return found;
}
