/** Requests put into words, for people: what one scoring asks of Excel. */
import type { CountedRequest } from "./host";
import type { ActionInfo, RequestBody } from "./wire/messages";

const kinds: Readonly<Record<number, string>> = { 2: "load", 3: "call", 4: "set", 9: "update" };

function nameOf({ ActionType, Name, QueryInfo, ObjectPathId }: ActionInfo, body: RequestBody): string | null {
  const path = body.ObjectPaths[String(ObjectPathId)];
  if (ActionType === 1 && path?.ObjectPathType === 3 && path.Name === "Add") return "call Add";
  const kind = kinds[ActionType];
  if (kind === undefined || Name === "_KeepReference") return null;
  return ActionType === 2 ? `load(${(QueryInfo?.Select ?? ["*"]).join(",")})` : `${kind} ${Name}`;
}

/** The actions of a batch, equal ones counted. */
function actionsOf(body: RequestBody): string {
  const counts = new Map<string, number>();
  for (const action of body.Actions) {
    const name = nameOf(action, body);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => (count > 1 ? `${count} × ${name}` : name)).join("; ");
}

/** One line a request: number, bytes there and back, what it did. */
export function traceOf(requests: readonly CountedRequest[]): string[] {
  return requests.map(({ requestBytes, responseBytes, error, body }, at) => {
    const failed = error === null ? "" : ` (${error})`;
    return `${at + 1}. ${requestBytes} B → ${responseBytes} B${failed}: ${actionsOf(body)}`;
  });
}
