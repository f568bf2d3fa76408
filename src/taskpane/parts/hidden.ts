/** For those who listen: there, but not seen. */
import { makeStyles } from "@fluentui/react-components";

export const useHiddenStyles = makeStyles({
  only: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
