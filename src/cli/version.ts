/** The program's version, from package.json. */
import description from "../../package.json";

export const programVersion: string = description.version;
