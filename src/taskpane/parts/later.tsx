/** Parts that come when they are asked for, each with what loads it ahead of time. */
import { lazy } from "react";

const loadShown = () => import(/* webpackChunkName: "result" */ "./Shown");
const loadMessage = () => import(/* webpackChunkName: "result" */ "./Message");
const loadMenu = () => import(/* webpackChunkName: "menu" */ "./ModeMenu");
const loadMore = () => import(/* webpackChunkName: "menu" */ "./MoreMenu");

export const Shown = lazy(async () => ({ default: (await loadShown()).Shown }));
export const Message = lazy(async () => ({ default: (await loadMessage()).Message }));
export const ModeMenu = lazy(async () => ({ default: (await loadMenu()).ModeMenu }));

export const SchemeView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "scheme" */ "../views/SchemeView")).SchemeView,
}));
export const CorrectionView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "correction" */ "../views/CorrectionView")).CorrectionView,
}));

export const PreviewView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "preview" */ "../views/PreviewView")).PreviewView,
}));
export const ApprovedView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "approved" */ "../views/ApprovedView")).ApprovedView,
}));
export const HelpView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "help" */ "../views/HelpView")).HelpView,
}));
export const MoreMenu = lazy(async () => ({ default: (await loadMore()).MoreMenu }));

/** Called where a run is about to be asked for: it takes longer than this. */
export function fetchResultParts(): void {
  void loadShown();
  void loadMessage();
}

/** Called where the menu is about to be asked for. */
export function fetchMenu(): void {
  void loadMenu();
  void loadMore();
}
