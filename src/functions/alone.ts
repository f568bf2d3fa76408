/** The functions without the pane, for a host that runs the manifest's script by itself. */
import { answerOf } from ".";
import { registerFormulas } from "./register";

registerFormulas("zh-CN", () => Promise.resolve(answerOf));
