/** Parts that come when they are asked for, each with what loads it ahead of time. */
import { lazy } from "react";

const loadShown = () => import(/* webpackChunkName: "result" */ "./Shown");
const loadMessage = () => import(/* webpackChunkName: "result" */ "./Message");
const loadMenu = () => import(/* webpackChunkName: "menu" */ "./ModeMenu");

export const Shown = lazy(async () => ({ default: (await loadShown()).Shown }));
export const Message = lazy(async () => ({ default: (await loadMessage()).Message }));
export const ModeMenu = lazy(async () => ({ default: (await loadMenu()).ModeMenu }));

export const SchemeView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "scheme" */ "../views/SchemeView")).SchemeView,
}));
export const CorrectionView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "correction" */ "../views/CorrectionView")).CorrectionView,
}));

/** Called where a run is about to be asked for: it takes longer than this. */
export function fetchResultParts(): void {
  void loadShown();
  void loadMessage();
}

/** Called where the menu is about to be asked for. */
export function fetchMenu(): void {
  void loadMenu();
}
