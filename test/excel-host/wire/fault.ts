/** What Excel refuses, with the code that office.js hands on. */
export class HostFault extends Error {
  readonly code: string;
  readonly status: number;
  location = "";

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export const itemNotFound = (what: string): HostFault =>
  new HostFault("ItemNotFound", `The requested resource doesn't exist: ${what}`, 404);

export const invalidArgument = (what: string): HostFault =>
  new HostFault("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${what}`);

export const accessDenied = (what: string): HostFault =>
  new HostFault("AccessDenied", `You cannot perform the requested operation: ${what}`, 403);

/** A member that this host does not have: loud, so that no test passes on something undefined. */
export const notBuilt = (member: string): HostFault =>
  new HostFault("ApiNotFound", `test/excel-host does not build ${member}`, 404);
