/** Keeps what goes over the wire in one request under the limit of Excel on the web (5 MB), by estimate. */

/** Most bytes that one request may be estimated at. */
export const payloadLimit = 4_000_000;

/** Something with an estimated size in bytes. */
export interface Sized {
  readonly bytes: number;
}

/** Cuts a row of parts into packs, each under the limit; order is kept, a part that is too large stands alone. */
export function packed<T extends Sized>(parts: readonly T[], limit = payloadLimit): T[][] {
  const packs: T[][] = [];
  let room = 0;
  for (const part of parts) {
    const last = packs.at(-1);
    if (last && part.bytes <= room) {
      last.push(part);
      room -= part.bytes;
    } else {
      packs.push([part]);
      room = limit - part.bytes;
    }
  }
  return packs;
}

/** Does something for each, one after the other. */
export async function inTurn<T, R>(list: readonly T[], step: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const one of list) results.push(await step(one));
  return results;
}
