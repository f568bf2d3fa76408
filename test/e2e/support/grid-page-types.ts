/** What the grid page puts on its window. */
import type { GridPage } from "./grid-page";

declare global {
  interface Window {
    grid?: GridPage;
  }
}
