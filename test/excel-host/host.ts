/** The host: answers the batches of office.js over a workbook in memory, counts them, and can be told to be difficult. */
import type { Area } from "../../src/core/grid/address";
import { fromA1, areaOf } from "../../src/core/grid/address";
import type { WorkbookData } from "../../src/core/grid/sheet";
import type { HostBook } from "./book/book";
import { bookOf, dump } from "./book/fill";
import type { HostSheet } from "./book/sheet";
import { Events } from "./events";
import { atLeast } from "./level";
import { assignCell } from "./objects/cells";
import { makeWorld } from "./objects/index";
import type { World } from "./objects/world";
import { itemNotFound } from "./wire/fault";
import { runBatch } from "./wire/interpreter";
import type { ActionInfo, BridgeRequest, RequestBody, ResponseBody } from "./wire/messages";
import { delayFlag } from "./wire/messages";
import type { HostObject } from "./wire/object";
import { defineClass } from "./wire/object";

/** One request as it was counted. */
export interface CountedRequest {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Code of the error that it ended with. */
  readonly error: string | null;
  readonly body: RequestBody;
}

/** How the host differs from an ordinary desktop Excel. */
export interface HostSettings {
  /** Requirement set level, `1.15` unless told. */
  readonly apiLevel?: string;
  /** False for an Excel that cannot wait for the end of a cell edit. */
  readonly delayForCellEdit?: boolean;
  /** Most bytes of a request or of an answer, as Excel on the web has it. */
  readonly payloadLimit?: number;
  readonly user?: string;
  /** False for an Excel whose events do not say who wrote (before ExcelApi 1.14). */
  readonly triggerSource?: boolean;
}

/** The two ends of the bridge that office.js asks for. */
export interface Bridge {
  onMessageFromHost: (text: string) => void;
  sendMessageToHost: (text: string) => void;
}

const encoder = new TextEncoder();
const sizeOf = (text: string): number => encoder.encode(text).length;
/** No character takes more than three bytes, so most texts need not be encoded to know. */
const isLonger = (text: string, limit: number): boolean => text.length * 3 > limit && sizeOf(text) > limit;

/** Whatever office.js creates at its start; it may do anything and does nothing. */
const anything = defineClass<null>({ type: "Service", methods: { notifyActionHandlerReady: () => null } });

/** True for the batch that only lets go of ranges after Excel.run; office.js sends it on its own and nobody waits. */
function isCleanUp(body: RequestBody): boolean {
  const lets = ({ ActionType, Name }: ActionInfo): boolean => ActionType === 3 && Name === "_RemoveReference";
  // what only makes an object (`customXmlParts.add`) is a request like any other
  return body.Actions.some(lets) && body.Actions.every((action) => action.ActionType === 1 || lets(action));
}

/** A local Excel. */
export class ExcelHost {
  readonly book: HostBook;
  readonly settings: Required<HostSettings>;
  readonly bridge: Bridge;
  /** Requests that a program waited for, in order. */
  requests: CountedRequest[] = [];
  /** Requests that only let go of ranges. */
  cleanUps = 0;
  private readonly events: Events;
  private readonly world: World & { readonly workbook: HostObject };
  private readonly references = new Map<string, HostObject>();
  private changes: { readonly sheet: HostSheet; readonly area: Area }[] = [];
  private editing: { readonly ended: Promise<void>; end(): void } | null = null;
  private between: { at: number; does: () => void }[] = [];
  private failures: { at: number; code: string; after: boolean }[] = [];

  constructor(data: WorkbookData, settings: HostSettings = {}) {
    this.book = bookOf(data);
    this.book.recalculate(true);
    this.settings = {
      apiLevel: "1.15",
      delayForCellEdit: true,
      payloadLimit: 5_242_880,
      user: "测试用户",
      triggerSource: true,
      ...settings,
    };
    this.bridge = {
      onMessageFromHost: () => undefined,
      sendMessageToHost: (text) => {
        void this.receive(text);
      },
    };
    this.events = new Events((text) => {
      this.bridge.onMessageFromHost(text);
    }, this.settings.triggerSource);
    this.world = makeWorld({
      book: this.book,
      user: this.settings.user,
      keep: (object) => {
        const id = `ref${String(this.book.nextId())}`;
        this.references.set(id, object);
        return id;
      },
      release: (id) => this.references.delete(id),
      changed: (sheet, area) => this.changes.push({ sheet, area }),
      selected: () => {
        this.events.selected(this.book);
      },
      activated: () => {
        this.events.activated(this.book.active);
      },
      register: (event, target) => {
        this.events.register(event, target);
      },
      unregister: (event, target) => {
        this.events.unregister(event, target);
      },
    });
  }

  /** How many times a program asked and waited. */
  get syncs(): number {
    return this.requests.length;
  }

  /** Ranges that programs still hold. */
  get heldReferences(): number {
    return this.references.size;
  }

  resetCounts(): void {
    this.requests = [];
    this.cleanUps = 0;
  }

  /** Everything that the workbook keeps, for toEqual. */
  dump(): unknown {
    return dump(this.book);
  }

  sheet(name: string): HostSheet {
    const sheet = this.book.sheet(name);
    if (!sheet) throw itemNotFound(name);
    return sheet;
  }

  /** From now on a cell is being edited: batches fail, those that can wait do. */
  startEditing(): void {
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.editing = { ended, end };
  }

  endEditing(): void {
    this.editing?.end();
    this.editing = null;
  }

  /** Does something just before the nth request from now (1 is the next one). */
  before(nth: number, does: () => void): void {
    this.between.push({ at: this.syncs + nth, does });
  }

  /** Lets the nth request from now fail with a code; `after` its effects, or before them. */
  fail(nth: number, code: string, after = false): void {
    this.failures.push({ at: this.syncs + nth, code, after });
  }

  /** Somebody types into a cell. */
  type(sheet: string, a1: string, value: string | number | boolean, source: "Local" | "Remote" = "Local"): void {
    const address = fromA1(a1);
    if (!address) throw itemNotFound(a1);
    const target = this.sheet(sheet);
    assignCell(target, address.row, address.column, value);
    this.book.recalculate();
    this.events.changed(target, areaOf(address), source, "Unknown");
  }

  /** Answers one batch, without the bridge. */
  answer(body: RequestBody): ResponseBody {
    const response = runBatch(
      {
        workbook: this.world.workbook,
        hasLevel: (level) => atLeast(this.settings.apiLevel, level),
        newObject: () => anything(null),
        reference: (id) => {
          const object = this.references.get(id);
          if (!object) throw itemNotFound(`reference ${id}`);
          return object;
        },
      },
      body,
    );
    if (this.changes.length > 0) this.book.recalculate();
    return response;
  }

  private async receive(text: string): Promise<void> {
    await Promise.resolve();
    const request = parseRequest(text);
    const reply = (statusCode: number, body: unknown): string =>
      JSON.stringify({ id: request.id, message: { statusCode, headers: {}, body: JSON.stringify(body) } });
    const refuse = (code: string): string => reply(400, { error: { code, message: code } });
    if (this.editing) {
      if ((request.flags & delayFlag) === 0) {
        this.count(request.message.body, text, "", "InvalidOperationInCellEditMode");
        this.bridge.onMessageFromHost(refuse("InvalidOperationInCellEditMode"));
        return;
      }
      await this.editing.ended;
    }
    this.bridge.onMessageFromHost(this.handle(request.message.body, text, reply, refuse));
    this.sendChanges();
  }

  private handle(
    body: RequestBody,
    text: string,
    reply: (statusCode: number, body: unknown) => string,
    refuse: (code: string) => string,
  ): string {
    if (isCleanUp(body)) {
      this.cleanUps++;
      return reply(200, this.answer(body));
    }
    const number = this.syncs + 1;
    for (const one of this.between.filter(({ at }) => at === number)) one.does();
    const failure = this.failures.find(({ at }) => at === number);
    const failed = (code: string): string => {
      this.count(body, text, "", code);
      return refuse(code);
    };
    if (failure && !failure.after) return failed(failure.code);
    if (isLonger(text, this.settings.payloadLimit)) return failed("RequestPayloadSizeLimitExceeded");
    const answer = this.answer(body);
    if (failure) return failed(failure.code);
    const answered = reply(200, answer);
    if (isLonger(answered, this.settings.payloadLimit)) return failed("ResponsePayloadSizeLimitExceeded");
    this.count(body, text, answered, answer.Error?.Code ?? null);
    return answered;
  }

  private count(body: RequestBody, request: string, response: string, error: string | null): void {
    this.requests.push({
      actions: body.Actions.length,
      get requestBytes() {
        return sizeOf(request);
      },
      get responseBytes() {
        return sizeOf(response);
      },
      error,
      body,
    });
  }

  private sendChanges(): void {
    const { changes } = this;
    this.changes = [];
    for (const { sheet, area } of changes) this.events.changed(sheet, area, "Local", "ThisLocalAddin");
  }
}

/** The envelope, which comes from the genuine client. */
function parseRequest(text: string): BridgeRequest {
  return JSON.parse(text) as BridgeRequest;
}
