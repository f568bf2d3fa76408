/** The workbench page: the sample is open when it comes up, so that one click shows what the product does. */
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import { createRoot } from "react-dom/client";
import { Page } from "./Page";

const element = document.getElementById("page");
if (element) createRoot(element).render(<Page sampleName="示例：综治经费绩效自评.xlsx" />);
