/** The functions without the pane, for a host that runs the manifest's script by itself. */
import { registerFormulas } from ".";

registerFormulas("zh-CN");
