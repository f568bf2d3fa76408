/** What makes a blank form, in one piece. */
export { builtInSchemes, defaultScheme } from "../../core/schemes";
export { blankForm } from "../../report/blank-form";
