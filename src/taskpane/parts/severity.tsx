/** The three severities: a colour and a shape each, never the colour alone. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Filled } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../core/checks/finding";
import { usePane } from "../context";

/** Background, border and text of a pill. */
export const useSeverityStyles = makeStyles({
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  info: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorPaletteBlueForeground2,
    border: `1px solid ${tokens.colorPaletteBlueBorderActive}`,
  },
});

/** The left edge of a card. */
export const useEdgeStyles = makeStyles({
  error: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  warning: { borderLeftColor: tokens.colorPaletteDarkOrangeBorderActive },
  info: { borderLeftColor: tokens.colorPaletteBlueBorderActive },
});

const useIconStyles = makeStyles({
  icon: { flexShrink: 0, alignSelf: "center" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorPaletteBlueForeground2 },
});

const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Filled };

/** A filled circle, a triangle, an i; read aloud as the word. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useIconStyles();
  const { words } = usePane();
  const Icon = icons[severity];
  return (
    <Icon
      className={mergeClasses(styles.icon, styles[severity])}
      role="img"
      aria-label={words.locale.labels.severity[severity]}
    />
  );
}
