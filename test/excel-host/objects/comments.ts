/** Excel.CommentCollection of a sheet or of the workbook. */
import { sameAddress } from "../../../src/core/grid/address";
import type { HostComment, HostSheet } from "../book/sheet";
import { accessDenied, HostFault, invalidArgument } from "../wire/fault";
import { asHostObject, defineClass, oneOf } from "../wire/object";
import { parseAddress } from "./address";
import type { World } from "./world";

interface CommentSelf {
  readonly world: World;
  readonly sheet: HostSheet;
  readonly comment: HostComment;
}

interface CommentsSelf {
  readonly world: World;
  /** Null for those of the whole workbook. */
  readonly sheet: HostSheet | null;
}

function refuseProtected(sheet: HostSheet): void {
  if (sheet.protection.protected && sheet.protection.options["allowEditObjects"] !== true)
    throw accessDenied(`the sheet ${sheet.name} is protected`);
}

const replies = defineClass<CommentSelf>({
  type: "CommentReplyCollection",
  items: ({ comment }) => comment.replies.map((content, at) => reply({ content, id: `${comment.id}.${at}` })),
  methods: { getCount: ({ comment }) => comment.replies.length },
});

const reply = defineClass<{ readonly id: string; readonly content: string }>({
  type: "CommentReply",
  identity: ({ id }) => ({ Id: id }),
  scalars: { id: ({ id }) => id, content: ({ content }) => content },
});

const comment = defineClass<CommentSelf>({
  type: "Comment",
  identity: (self) => ({ Id: self.comment.id }),
  scalars: {
    id: (self) => self.comment.id,
    content: (self) => self.comment.content,
    authorName: (self) => self.comment.author,
  },
  navigation: { replies: (self) => replies(self) },
  methods: {
    delete: ({ sheet, comment: mine }) => {
      refuseProtected(sheet);
      sheet.comments = sheet.comments.filter((other) => other !== mine);
    },
    getLocation: ({ world, sheet, comment: mine }) => {
      const { row, column } = mine.cell;
      return world.wrap.range(sheet, { top: row, left: column, bottom: row, right: column });
    },
  },
});

/** All comments in reach, each with its sheet. */
function all({ world, sheet }: CommentsSelf): CommentSelf[] {
  const sheets = sheet ? [sheet] : world.book.sheets;
  return sheets.flatMap((one) => one.comments.map((found) => ({ world, sheet: one, comment: found })));
}

/** The cell that an argument names, an address with its sheet or a range. */
function placeOf(self: CommentsSelf, given: unknown): { sheet: HostSheet; row: number; column: number } {
  const address = typeof given === "string" ? given : asHostObject(given)?.get("address");
  if (typeof address !== "string") throw invalidArgument("cellAddress");
  const { top: row, left: column } = parseAddress(address);
  const name = address.includes("!") ? address.slice(0, address.lastIndexOf("!")).replaceAll(/^'|'$/gu, "") : null;
  const sheet = self.sheet ?? (name === null ? null : self.world.book.sheet(name));
  if (!sheet) throw invalidArgument("cellAddress without its sheet");
  return { sheet, row, column };
}

export const comments = defineClass<CommentsSelf>({
  type: "CommentCollection",
  items: (self) => all(self).map(comment),
  methods: {
    getCount: (self) => all(self).length,
    getItem: (self, [id]) => comment(oneOf(all(self), (one) => one.comment.id === id, `comment ${String(id)}`)),
    getItemByCell: (self, [given]) => {
      const { sheet, ...place } = placeOf(self, given);
      const found = oneOf(all(self), (one) => one.sheet === sheet && sameAddress(one.comment.cell, place), "comment");
      return comment(found);
    },
    add: (self, [given, content]) => {
      const { sheet, row, column } = placeOf(self, given);
      refuseProtected(sheet);
      if (typeof content !== "string" || content === "") throw invalidArgument("content");
      if (sheet.comments.some(({ cell }) => cell.row === row && cell.column === column))
        throw new HostFault("InvalidArgument", "the cell has a comment already");
      const id = `{CM${String(self.world.book.nextId()).padStart(6, "0")}}`;
      const made = { id, cell: { row, column }, content, author: self.world.user, replies: [] };
      sheet.comments.push(made);
      return comment({ world: self.world, sheet, comment: made });
    },
  },
});
