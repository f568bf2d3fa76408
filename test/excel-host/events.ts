/** Events to office.js: only those registered when the thing happens. */
import { areaToA1 } from "../../src/core/grid/address";
import type { Area } from "../../src/core/grid/address";
import type { HostBook } from "./book/book";
import type { HostSheet } from "./book/sheet";

/** Message types of the client (excel-web-16.00.debug.js, EventType). */
const messageTypes: Readonly<Record<string, number>> = { changed: 10, activated: 11, selectionChanged: 14 };
const eventCategory = 65_536;

export class Events {
  private readonly registered = new Map<string, number>();
  private readonly send: (text: string) => void;
  /** How many messages were sent, for tests that look for loops. */
  sent = 0;

  private readonly namesTrigger: boolean;

  constructor(send: (text: string) => void, namesTrigger: boolean) {
    this.send = send;
    this.namesTrigger = namesTrigger;
  }

  register(event: string, target: string): void {
    const key = `${event} ${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(event: string, target: string): void {
    const key = `${event} ${target}`;
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) - 1));
  }

  changed(sheet: HostSheet, area: Area, source: "Local" | "Remote", triggerSource: string): void {
    this.fire("changed", sheet.id, {
      type: "WorksheetChanged",
      worksheetId: sheet.id,
      address: areaToA1(area),
      changeType: "RangeEdited",
      source,
      ...(this.namesTrigger ? { triggerSource } : {}),
      shiftDirection: "None",
    });
  }

  selected(book: HostBook): void {
    const { id } = book.active;
    this.fire("selectionChanged", id, {
      type: "WorksheetSelectionChanged",
      worksheetId: id,
      address: areaToA1(book.selection),
    });
  }

  activated(sheet: HostSheet): void {
    this.fire("activated", sheet.id, { type: "WorksheetActivated", worksheetId: sheet.id });
  }

  private fire(event: string, sheetId: string, message: object): void {
    const targets = [sheetId, "Workbook"].filter((target) => (this.registered.get(`${event} ${target}`) ?? 0) > 0);
    if (targets.length === 0) return;
    const entries = targets.map((targetId) => ({
      messageCategory: eventCategory,
      messageType: messageTypes[event],
      targetId,
      message: JSON.stringify(message),
    }));
    this.sent++;
    const text = JSON.stringify({ type: 3, message: { entries } });
    setTimeout(() => {
      this.send(text);
    }, 0);
  }
}
