/** Runs a batch: resolves object paths, does the actions in order, stops at the first error with earlier effects in place. */
import { HostFault, invalidArgument, itemNotFound } from "./fault";
import type { ActionInfo, ArgumentInfo, PathInfo, RequestBody, ResponseBody } from "./messages";
import { actionType, pathType } from "./messages";
import type { HostObject } from "./object";
import { asHostObject } from "./object";
import { answerQuery, camel } from "./query";

/** What the interpreter needs of the host. */
export interface Roots {
  readonly workbook: HostObject;
  /** False where this Excel lacks a level of ExcelApi. */
  hasLevel(level: string): boolean;
  newObject(type: string): HostObject;
  /** The range kept under a reference id. */
  reference(id: string): HostObject;
}

/** One batch being run: paths are resolved once each, so that a method with effects runs once. */
class Batch {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly roots: Roots;
  private readonly paths: Readonly<Record<string, PathInfo>>;

  constructor(roots: Roots, paths: Readonly<Record<string, PathInfo>>) {
    this.roots = roots;
    this.paths = paths;
  }

  object(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const info = this.paths[String(id)];
    if (!info) throw new HostFault("InvalidObjectPath", `the batch has no object path ${id}`);
    const object = this.resolve(info);
    this.resolved.set(id, object);
    return object;
  }

  private resolve(info: PathInfo): HostObject | null {
    switch (info.ObjectPathType) {
      case pathType.global:
        return this.roots.workbook;
      case pathType.newObject:
        return this.roots.newObject(info.Name);
      case pathType.reference:
        return this.roots.reference(info.Name);
      case pathType.nullObject: // keeps a stale parent that is not in the batch
        return null;
      case pathType.method:
        return this.below(info, (parent) => asHostObject(this.call(parent, info.Name, info.ArgumentInfo)));
      case pathType.property:
        return this.below(info, (parent) => this.gated(parent, info.Name).open(info.Name));
      case pathType.indexer:
        return this.below(info, (parent) => asHostObject(parent.call("getItem", this.args(info.ArgumentInfo))));
      default:
        throw invalidArgument(`object path type ${info.ObjectPathType}`);
    }
  }

  /** What is reached from a null object is null, too. */
  private below(info: PathInfo, step: (parent: HostObject) => HostObject | null): HostObject | null {
    const parent = this.object(info.ParentObjectPathId ?? -1);
    return parent && step(parent);
  }

  /** Arguments with their objects put back in place of path ids. */
  args(info: ArgumentInfo | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((value, at) => this.argument(value, info?.ReferencedObjectPathIds?.[at]));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference !== 0) return this.object(reference);
    if (Array.isArray(value) && Array.isArray(reference))
      return value.map((one, at) => this.argument(one, reference[at]));
    if (typeof value === "object" && value !== null && "_ObjectPathId" in value)
      return this.object(Number(value._ObjectPathId));
    return value;
  }

  /** Refuses a member that this Excel is too old for: the client itself does not look. */
  private gated(object: HostObject, name: string): HostObject {
    const level = object.since(name);
    if (level !== null && !this.roots.hasLevel(level))
      throw new HostFault("ApiNotFound", `${object.type}.${name} needs ExcelApi ${level}`, 404);
    return object;
  }

  private call(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    return this.gated(object, name).call(name, this.args(info));
  }

  private needed(action: ActionInfo): HostObject {
    const object = this.object(action.ObjectPathId);
    if (!object) throw itemNotFound(`a null object was asked to do ${action.Name || "something"}`);
    return object;
  }

  /** Sets the members of a plain object, those of what it leads to as well. */
  private update(object: HostObject, state: unknown): void {
    if (typeof state !== "object" || state === null) throw invalidArgument("update");
    for (const [name, value] of Object.entries(state)) {
      if (!object.isNavigation(name)) object.set(name, value);
      else {
        const other = object.open(name);
        if (other) this.update(other, value);
      }
    }
  }

  run(action: ActionInfo): unknown {
    switch (action.ActionType) {
      case actionType.instantiate:
        return this.object(action.ObjectPathId)?.identity() ?? null;
      case actionType.query:
      case actionType.recursiveQuery: {
        const object = this.object(action.ObjectPathId);
        return object && answerQuery(object, action.QueryInfo);
      }
      case actionType.queryAsJson: {
        const object = this.object(action.ObjectPathId);
        return object && camel(answerQuery(object, action.QueryInfo));
      }
      case actionType.method: {
        // office.js keeps a reference of every range that it makes, of null ones too
        if (action.Name === "_KeepReference" && !this.object(action.ObjectPathId)) return null;
        const value = this.call(this.needed(action), action.Name, action.ArgumentInfo);
        return asHostObject(value)?.identity() ?? value ?? null;
      }
      case actionType.setProperty:
        this.needed(action).set(action.Name, this.args(action.ArgumentInfo)[0]);
        return null;
      case actionType.update:
        this.update(this.needed(action), action.ObjectState);
        return null;
      case actionType.trace:
        return null;
      default:
        throw invalidArgument(`action type ${action.ActionType}`);
    }
  }
}

/** The answer to a batch. */
export function runBatch(roots: Roots, body: RequestBody): ResponseBody {
  const batch = new Batch(roots, body.ObjectPaths);
  const answer: ResponseBody = { Results: [], TraceIds: [] };
  for (const [index, action] of body.Actions.entries()) {
    try {
      const value = batch.run(action);
      if (action.ActionType === actionType.trace) answer.TraceIds.push(action.Id);
      answer.Results.push({ ActionId: action.Id, Value: value });
    } catch (fault) {
      if (!(fault instanceof HostFault)) throw fault;
      const { code, message, status, location } = fault;
      answer.Error = {
        Code: code,
        Message: message,
        HttpStatusCode: status,
        ActionIndex: index,
        Location: location || action.Name,
      };
      break;
    }
  }
  return answer;
}
