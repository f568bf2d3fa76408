/** A page that fills the pane instead of the result: heading, way back, content. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import { usePane } from "../context";

const useStyles = makeStyles({
  page: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} 34px ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "scroll",
    scrollbarWidth: "thin",
    scrollbarGutter: "stable",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} 5px 0 ${tokens.spacingHorizontalL}`,
  },
  end: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: `auto 0 0 calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Focus goes to its heading when it opens, and back to where it was when it closes. */
export function Page({
  title,
  back,
  children = null,
}: {
  readonly title: string;
  readonly back: string;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const { session } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={back}
          onClick={() => {
            session.set({ view: "main" });
          }}
        />
        <h1 className={styles.title} ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </header>
      <main className={styles.body}>{children}</main>
    </div>
  );
}

/** What stays in sight at the bottom of a long page: what is wrong, and the buttons. */
export function PageEnd({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.end}>{children}</div>;
}
